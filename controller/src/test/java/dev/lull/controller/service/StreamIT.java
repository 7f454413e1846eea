package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.command.Verb;
import dev.lull.controller.config.BrokerSettings;
import dev.lull.controller.demo.House;
import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.rig.Collected;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.MotorRecord;
import dev.lull.controller.rig.Program;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Live streams as a phone would send them, through a real broker, to the real firmware.
@Tag("alone")
final class StreamIT {
  private static final String STROKE =
      """
      lull: 1
      name: One stroke
      play:
        - rest: 2 s
        - stroke: {path: inner wrist -> inner elbow, speed: 6 cm/s, width: 4 cm, pressure: 60 %}
      """;
  private static final String HOLD =
      """
      lull: 1
      name: Hold
      play:
        - hold: {place: inner middle, for: 1 min, width: 6 cm, pressure: 60 %}
      """;
  private static final Layout LAYOUT = Layouts.bundled("1x6").orElseThrow();
  private static final double FELT = 0.1;

  @TempDir private Path folder;

  private final MotorRecord record = new MotorRecord();
  private Broker broker;
  private House house;

  /// A broker of the house's own, or one beside it.
  private record Broker(BrokerSettings settings, int port, AutoCloseable process) {
    static Broker open(String kind) throws Exception {
      if (kind.equals("embedded")) {
        int port = Mosquitto.freePort();
        return new Broker(new BrokerSettings.Embedded("127.0.0.1", port), port, () -> {});
      }
      Mosquitto mosquitto = Mosquitto.open();
      return new Broker(
          new BrokerSettings.Elsewhere(mosquitto.address()), mosquitto.port(), mosquitto);
    }
  }

  @AfterEach
  void close() throws Exception {
    house.close();
    broker.process().close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"embedded", "mosquitto"})
  void aStreamedStrokePassesTheMotorsInOrderAndItsEndIsTold(String kind) throws Exception {
    open(kind);
    try (var watching = watching();
        var sending = stream("stroke", STROKE)) {
      assertEquals(0, sending.awaitExit(), () -> sending.lines().toString());
      watching.awaitLine(it -> it.contains("\"event\":\"started\",\"stream\":"));
      watching.awaitLine(it -> it.contains("\"event\":\"ended\",\"stream\":"));
      assertTrue(
          watching.lines().stream().anyMatch(it -> it.contains("\"how\":\"finished\"")),
          () -> watching.lines().toString());
    }
    record.awaitRest();
    Stroke stroke = new Stroke(record.levels(), LAYOUT);
    for (int motor = 1; motor < LAYOUT.motors().size(); motor++) {
      assertTrue(stroke.middle(motor) > stroke.middle(motor - 1), "motor " + motor);
    }
    double speed = stroke.speed(1, LAYOUT.motors().size() - 2);
    System.out.printf("%s: a stroke streamed at 60 mm/s was felt at %.2f mm/s%n", kind, speed);
    assertEquals(60.0, speed, 0.2 * 60.0);
  }

  @Test
  void aStreamToAllIsFeltAndEndsLikeAnyOther() throws Exception {
    open("mosquitto");
    try (var watching = watching();
        var sending = stream("stroke", STROKE, "--all")) {
      assertEquals(0, sending.awaitExit(), () -> sending.lines().toString());
      watching.awaitLine(it -> it.contains("\"event\":\"started\",\"stream\":\"all/"));
      watching.awaitLine(it -> it.contains("\"how\":\"finished\""));
    }
    record.awaitRest();
    assertTrue(record.levels().stream().anyMatch(it -> it.level() > FELT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"embedded", "mosquitto"})
  void theSleeveRestsHalfASecondAfterTheSenderWasKilled(String kind) throws Exception {
    open(kind);
    try (var sending = stream("hold", HOLD)) {
      awaitFelt(sending);
      sending.signal("KILL");
      double killed = MotorRecord.now();
      sending.awaitExit();
      double rested = record.awaitRest();
      System.out.printf("%s: at rest %.0f ms after the kill%n", kind, 1e3 * (rested - killed));
      assertTrue(rested - killed <= 0.5, rested - killed + " s");
      assertTrue(record.isStillSince(rested));
    }
  }

  @Test
  void aStopEndsAStreamAndItsSenderIsToldThatItIsOver() throws Exception {
    open("mosquitto");
    try (var sending = stream("hold", HOLD)) {
      awaitFelt(sending);
      publish("-t", "lull/sleeve/cmd/stop", "-n");
      assertEquals(1, sending.awaitExit());
      sending.awaitLine(it -> it.contains("stopped by cmd/stop"));
      record.awaitRest();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"embedded", "mosquitto"})
  void aStopIsServedInTheMidstOfAFlood(String kind) throws Exception {
    open(kind);
    var heard = new Collected();
    var flooding = new AtomicBoolean(true);
    try (var sending = stream("hold", HOLD);
        var flooder = MqttConnection.open(address(), "flooder", Optional.empty(), new Collected());
        var phone = MqttConnection.open(address(), "phone", Optional.empty(), heard)) {
      phone.subscribe(List.of(Topics.STANDARD.event()));
      awaitFelt(sending);
      Thread flood = Thread.ofPlatform().start(() -> flood(flooder, flooding));
      heard.await(it -> it.text().contains("holds the sleeve"));
      long asked = System.nanoTime();
      phone.publish(Outbound.passing(Topics.STANDARD.of(Verb.STOP), ""));
      heard.await(it -> it.text().contains("Stopped."));
      System.out.printf("%s: stopped in %.0f ms%n", kind, (System.nanoTime() - asked) / 1e6);
      record.awaitRest();
      flooding.set(false);
      flood.join();
      assertEquals(1, sending.awaitExit());
    }
  }

  /// Some 10,000 messages a second of a stream that has not got the sleeve.
  private static void flood(MqttConnection from, AtomicBoolean on) {
    Bytes message = Bytes.of("{\"seq\": 0, \"samples\": [{\"at\": 0, \"contacts\": []}]}");
    try {
      while (on.get()) {
        for (int i = 0; i < 10; i++) {
          from.send(Topics.STANDARD.stream("flood"), message, "application/json");
        }
        LockSupport.parkNanos(1_000_000);
      }
    } catch (BrokerUnavailable dropped) {
      throw new AssertionError("the flood was cut off", dropped);
    }
  }

  private BrokerAddress address() {
    return BrokerAddress.local("127.0.0.1", broker.port());
  }

  /// The embedded broker takes none, mosquitto keeps it until it is cleared.
  @ParameterizedTest
  @ValueSource(strings = {"embedded", "mosquitto"})
  void nothingOfAStreamStaysRetainedOrIsFelt(String kind) throws Exception {
    open(kind);
    String message = "{\"seq\": 0, \"samples\": [{\"at\": 0, \"contacts\": []}]}";
    try (var watching = watching()) {
      publish("-q", "1", "-r", "-t", "lull/sleeve/stream/phone", "-m", message);
      if (kind.equals("mosquitto")) {
        watching.awaitLine(it -> it.equals("lull/sleeve/stream/phone (null)"));
      }
      publish("-q", "1", "-t", "lull/sleeve/cmd/pause", "-m", "");
      watching.awaitLine(it -> it.contains("Nothing plays"));
      assertTrue(watching.lines().stream().noneMatch(it -> it.contains("\"started\"")));
      try (var late = watching()) {
        assertTrue(late.lines().stream().noneMatch(it -> it.startsWith("lull/sleeve/stream")));
      }
    }
  }

  private void open(String kind) throws Exception {
    broker = Broker.open(kind);
    house = House.open(House.Plan.of(LAYOUT, broker.settings()), record::take, () -> {});
  }

  private void awaitFelt(Program sending) throws Exception {
    try {
      record.awaitLevel(0, it -> it.level() > FELT);
    } catch (TimeoutException nothing) {
      throw new AssertionError("nothing was felt; its sender said " + sending.lines(), nothing);
    }
  }

  private Program stream(String name, String pattern, String... more) throws Exception {
    Path file = Files.writeString(folder.resolve(name + ".lull.yaml"), pattern);
    List<String> command =
        new ArrayList<>(
            List.of("stream", file.toString(), "--broker", "tcp://127.0.0.1:" + broker.port()));
    command.addAll(List.of(more));
    return Program.lull(command.toArray(String[]::new));
  }

  private Program watching() throws Exception {
    Program watching =
        Program.start(
            "mosquitto_sub", "-h", "127.0.0.1", "-p", "" + broker.port(), "-v", "-t", "lull/#");
    watching.awaitLine(it -> it.startsWith("lull/sleeve/state "));
    return watching;
  }

  private void publish(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of("mosquitto_pub", "-h", "127.0.0.1", "-p", "" + broker.port(), "-q", "1"));
    command.addAll(List.of(arguments));
    try (var publishing = Program.start(command.toArray(String[]::new))) {
      assertEquals(0, publishing.awaitExit());
    }
  }
}
