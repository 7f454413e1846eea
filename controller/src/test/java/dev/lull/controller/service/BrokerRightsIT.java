package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.TypedLine;
import dev.lull.controller.command.Verb;
import dev.lull.controller.config.Configuration;
import dev.lull.controller.config.ConfigurationReader;
import dev.lull.controller.library.PatternVerb;
import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.BrokerAddress.Login;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Inbox;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.rig.Collected;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.Program;
import dev.lull.patterns.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The file of rights that the pages show, at a real mosquitto: what each user may, and no more.
final class BrokerRightsIT {
  private static final Topics TOPICS = Topics.STANDARD;
  private static final String STREAM = TOPICS.stream("tap-1");
  private static final String ANSWER = TOPICS.answersFor("x");
  private static final String DISCOVERY = "homeassistant/device/lull_sleeve/config";
  private static final String BIRTH = "homeassistant/status";
  private static final Set<String> STOPS = Set.of(TOPICS.of(Verb.STOP), TOPICS.of(Verb.ESTOP));

  private static Mosquitto broker;

  @BeforeAll
  static void open() throws Exception {
    broker = Mosquitto.withRights(Files.readString(Program.home().resolve("docs/mosquitto.acl")));
  }

  @AfterAll
  static void close() {
    broker.close();
  }

  @Test
  void eachUserMaySayWhatItIsThereForAndNoMore() throws Exception {
    assertEquals(Set.of(), said("nobody"));
    assertEquals(STOPS, said("button"));
    assertEquals(Set.of(), said("display"));
    assertEquals(and(STOPS, STREAM), said("streamer"));
    assertEquals(
        and(
            STOPS,
            TOPICS.of(Verb.PLAY),
            TOPICS.of(Verb.PAUSE),
            TOPICS.of(Verb.RESUME),
            TOPICS.of(Verb.INTENSITY),
            TOPICS.of(Verb.PACE)),
        said("phone"));
    assertEquals(
        Set.of(
            TOPICS.of(Verb.PLAY),
            TOPICS.of(Verb.STOP),
            TOPICS.of(Verb.ESTOP),
            TOPICS.of(Verb.INTENSITY),
            TOPICS.of(Verb.PACE),
            DISCOVERY,
            BIRTH),
        said("homeassistant"));
  }

  @Test
  void eachUserHearsWhatItIsThereForAndNoMore() throws Exception {
    try (var lull = connect("lull", new Collected())) {
      for (String topic : ofLull().toList()) {
        lull.publish(Outbound.kept(topic, "x"));
      }
    }
    Set<String> all = ofLull().collect(Collectors.toSet());
    Set<String> shown =
        Set.of(
            TOPICS.bridgeState(),
            TOPICS.bridgeInfo(),
            TOPICS.bridgeHealth(),
            TOPICS.state(),
            TOPICS.availability(),
            TOPICS.event(),
            TOPICS.levels(),
            TOPICS.alert("away"));
    List<Listener> listeners = new ArrayList<>();
    for (String user : List.of("nobody", "button", "display", "streamer", "phone")) {
      listeners.add(Listener.start(user));
    }
    assertEquals(Set.of(), listeners.get(0).heard());
    assertEquals(Set.of(ANSWER), listeners.get(1).heard());
    assertEquals(shown, listeners.get(2).heard());
    assertEquals(all, listeners.get(3).heard());
    assertEquals(all, listeners.get(4).heard());
    try (var lull = connect("lull", new Collected())) {
      for (String topic : ofLull().toList()) {
        lull.publish(Outbound.clearing(topic));
      }
    }
  }

  @Test
  void aControllerServesThoseWhoMayAndTheOthersAreTold() throws Exception {
    try (var lull = Controller.start(configuration(), () -> {})) {
      lull.ready().get(10, TimeUnit.SECONDS);
      assertEquals(new TypedLine(0, "Playing Petting.\n", ""), typed("phone", "play", "petting"));
      assertEquals(
          forbidden("display", "lull/sleeve/cmd/play"), typed("display", "play", "petting").err());
      assertEquals(new TypedLine(0, "Stopped.\n", ""), typed("streamer", "stop"));
      assertEquals(new TypedLine(0, "Stopped.\n", ""), typed("button", "stop"));
      TypedLine stream = typed("phone", "stream", "petting");
      assertTrue(
          stream
              .err()
              .matches(
                  Pattern.quote(forbidden("phone", "lull/sleeve/stream/ID"))
                      .replace("ID", "\\E.*\\Q")),
          stream.err());
    }
  }

  private static String forbidden(String user, String topic) {
    return ("The broker at 127.0.0.1:%d does not let the user \"%s\" publish %s. Be another user, or"
            + " give this one the right to.\n")
        .formatted(broker.port(), user, topic);
  }

  /// Which of all topics somebody's messages are heard on.
  private static Set<String> said(String user) throws Exception {
    var heard = new Collected();
    try (var lull = connect("lull", heard);
        var somebody = connect(user, new Collected());
        var other = connect("homeassistant", new Collected())) {
      lull.subscribe(List.of("lull/#", "homeassistant/#"));
      for (String topic : topics().toList()) {
        somebody.send(topic, Bytes.of(user), "text/plain");
      }
      // It is answered, so what was sent before has passed by then, or will not.
      somebody.publish(Outbound.passing("nobody/may", user));
      other.publish(Outbound.passing(BIRTH, "the end"));
      Set<String> said = new TreeSet<>();
      heard.await(
          message -> {
            boolean isEnd = message.text().equals("the end");
            if (!isEnd) {
              said.add(message.topic());
            }
            return isEnd;
          });
      return said;
    }
  }

  private static Stream<String> topics() {
    return Stream.concat(ofLull(), Stream.of(DISCOVERY, BIRTH));
  }

  private static Stream<String> ofLull() {
    return Stream.of(
            Stream.of(Verb.values()).map(TOPICS::of),
            Stream.of(PatternVerb.values()).map(TOPICS::request),
            Stream.of(PatternVerb.values()).map(TOPICS::response),
            Stream.of(
                STREAM,
                ANSWER,
                TOPICS.state(),
                TOPICS.levels(),
                TOPICS.availability(),
                TOPICS.event(),
                TOPICS.alert("away"),
                TOPICS.bridgeState(),
                TOPICS.bridgeInfo(),
                TOPICS.bridgeHealth()))
        .flatMap(it -> it);
  }

  private static Set<String> and(Set<String> some, String... more) {
    return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
  }

  private static MqttConnection connect(String user, Inbox inbox) throws Exception {
    var address = new BrokerAddress(broker.address().uri(), Optional.of(new Login(user, "any")));
    return MqttConnection.open(address, user + "-" + System.nanoTime(), Optional.empty(), inbox);
  }

  private static TypedLine typed(String user, String... command) {
    return TypedLine.type(
        Stream.concat(
                Stream.of(command),
                Stream.of("--broker", broker.address().uri().toString(), "--user", user))
            .toArray(String[]::new));
  }

  private static Configuration configuration() {
    String text =
        "lull: 1\nbroker: {url: \"%s\", user: lull}\nsleeve: {port: simulated}\n"
            .formatted(broker.address().uri());
    return switch (ConfigurationReader.read("lull.yaml", text, Path.of(""))) {
      case Reading.Read<Configuration>(Configuration read) -> read;
      case Reading.Broken<Configuration>(var problems) -> throw new AssertionError(problems);
    };
  }

  /// Somebody who listens for a second to all that is kept there.
  private record Listener(Program program) {
    static Listener start(String user) throws Exception {
      return new Listener(
          Program.start(
              "mosquitto_sub",
              "-p",
              Integer.toString(broker.port()),
              "-u",
              user,
              "-t",
              "lull/#",
              "-F",
              "%t",
              "-W",
              "1"));
    }

    Set<String> heard() throws Exception {
      program.awaitExit();
      return program.lines().stream()
          .filter(it -> it.startsWith("lull/"))
          .collect(Collectors.toSet());
    }
  }
}
