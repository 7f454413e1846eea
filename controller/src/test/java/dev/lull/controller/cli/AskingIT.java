package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.TypedLine;
import dev.lull.controller.command.Verb;
import dev.lull.controller.config.Configuration;
import dev.lull.controller.config.ConfigurationReader;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.rig.Collected;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.Program;
import dev.lull.controller.service.Controller;
import dev.lull.patterns.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `lull play` and `lull stop` with a real broker, with and without a controller at it.
final class AskingIT {
  private static final String MINE =
      "lull: 1\nname: My own\nplay:\n  - hold: {place: middle, for: 5 s}\n";

  @TempDir private Path folder;

  @Test
  void whereNoControllerAnswersIsSaid() throws Exception {
    try (var broker = Mosquitto.open()) {
      assertEquals(
          new TypedLine(
              1,
              "",
              ("No controller answers for lull/left at 127.0.0.1:%d within 5 s. Start one"
                      + " (./lull run or ./lull demo), or name the right sleeve with"
                      + " --sleeve.\n")
                  .formatted(broker.port())),
          at(broker.port(), "stop", "--sleeve", "left"));
    }
  }

  @Test
  void whereTheAnswerMayNotBeHeardItIsNotSaidThatNobodyIsThere() throws Exception {
    try (var broker = Mosquitto.deafening()) {
      assertEquals(
          new TypedLine(
              1,
              "",
              ("The broker at 127.0.0.1:%d has taken lull/sleeve/cmd/stop, but does not let everybody"
                      + " hear what comes of it. The right to read lull/sleeve/answer/# is missing.\n")
                  .formatted(broker.port())),
          at(broker.port(), "stop"));
    }
  }

  @Test
  void whereTheBrokerDoesNotTellWhoHearsBothAreSaid() throws Exception {
    try (var broker = Mosquitto.withRights("user button\ntopic write lull/+/cmd/stop\n");
        var listener =
            MqttConnection.open(broker.address(), "listener", Optional.empty(), new Collected())) {
      listener.subscribe(List.of(Topics.STANDARD.of(Verb.STOP)));
      String told = at(broker.port(), "stop", "--user", "button").err();
      assertTrue(
          told.endsWith(
              " If one runs there, it may have done what was sent: then give the user \"button\" the"
                  + " right to read lull/sleeve/answer/#.\n"),
          told);
    }
  }

  @Test
  void aBrokerThatWantsALoginIsSaid() throws Exception {
    try (var broker = Mosquitto.closed()) {
      assertEquals(
          new TypedLine(
              1,
              "",
              "The broker at 127.0.0.1:%d lets nobody in without a user and password. Give both.\n"
                  .formatted(broker.port())),
          at(broker.port(), "play", "petting"));
      assertEquals(
          new TypedLine(
              1,
              "",
              ("The broker at 127.0.0.1:%d refuses the user \"anna\" with this password."
                      + " Correct the user and password.\n")
                  .formatted(broker.port())),
          at(broker.port(), "play", "petting", "--user", "anna", "--password=wrong"));
    }
  }

  @Test
  void aControllerSaysWhatItDoesAndWhatItDoesNot() throws Exception {
    int port = Mosquitto.freePort();
    Path mine = Files.writeString(folder.resolve("my-own.lull.yaml"), MINE);
    try (var lull = Program.lull("run", "--config", configuration(port))) {
      lull.awaitLine(line -> line.contains("Connected to the broker at 127.0.0.1:" + port));
      assertEquals(done("Playing Petting."), at(port, "play", "petting"));
      assertEquals(done("Playing My own."), at(port, "play", mine.toString()));
      assertEquals(
          done("Playing Petting."),
          at(port, "play", "petting", "--for", "1 min", "--intensity", "60 %", "--pace", "80"));
      assertEquals(
          done("Playing My own."),
          at(port, "play", mine.toString(), "--from", "2 s", "--pace", "80"));
      assertEquals(
          "This pattern is 10 s long, so it cannot begin at 1 min. Let it begin earlier.\n",
          at(port, "play", mine.toString(), "--from", "1 min").err());
      assertEquals(
          "This pattern is 30 min 47 s long, so it cannot begin at 12 h. Let it begin earlier.\n",
          at(port, "play", "unwinding", "--from", "12 h").err());
      assertEquals(done("Stopped."), at(port, "stop"));
      assertEquals(
          new TypedLine(1, "", "there is no pattern \"pettin\". Did you mean \"petting\"?\n"),
          at(port, "play", "pettin", "--pace", "80"));
    }
  }

  @Test
  void aStopForAllStopsTheSleevesOfAllControllers() throws Exception {
    var heard = new Collected();
    try (var broker = Mosquitto.open();
        var _ = at(broker, "left");
        var _ = at(broker, "right");
        var watching = MqttConnection.open(broker.address(), "watch", Optional.empty(), heard)) {
      for (String sleeve : List.of("left", "right")) {
        watching.subscribe(List.of(new Topics("lull", sleeve).state()));
        assertEquals(
            done("Playing A held hand."),
            at(broker.port(), "play", "held-hand", "--sleeve", sleeve));
      }
      assertEquals(
          done("All sleeves were told. The first to answer says: Stopped."),
          at(broker.port(), "stop", "--all"));
      Set<String> stopped = new TreeSet<>();
      heard.await(
          state -> {
            if (state.text().contains("\"stopped_by\":\"cmd/stop\"")) {
              stopped.add(state.topic());
            }
            return stopped.equals(Set.of("lull/left/state", "lull/right/state"));
          });
    }
  }

  @Test
  void whereNothingHearsAStopForAllIsSaid() throws Exception {
    try (var broker = Mosquitto.open()) {
      assertEquals(
          new TypedLine(
              1,
              "",
              ("No controller answers for lull/all at 127.0.0.1:%d within 5 s. Start one"
                      + " (./lull run or ./lull demo), or name the right base topic with --base.\n")
                  .formatted(broker.port())),
          at(broker.port(), "stop", "--all"));
    }
  }

  private static Controller at(Mosquitto broker, String sleeve) throws Exception {
    String text =
        "lull: 1\nbroker: {url: \"%s\"}\nsleeve: {port: simulated}\ntopics: {sleeve: %s}\n"
            .formatted(broker.address().uri(), sleeve);
    var lull =
        switch (ConfigurationReader.read("lull.yaml", text, Path.of(""))) {
          case Reading.Read<Configuration>(Configuration read) -> Controller.start(read, () -> {});
          case Reading.Broken<Configuration>(var problems) -> throw new AssertionError(problems);
        };
    lull.ready().get(10, TimeUnit.SECONDS);
    return lull;
  }

  private String configuration(int port) throws Exception {
    String text = "lull: 1\nbroker: {port: " + port + "}\nsleeve: {port: simulated}\n";
    return Files.writeString(folder.resolve("lull.yaml"), text).toString();
  }

  private static TypedLine done(String what) {
    return new TypedLine(0, what + "\n", "");
  }

  private static TypedLine at(int port, String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--broker";
    all[arguments.length + 1] = "tcp://127.0.0.1:" + port;
    return TypedLine.type(all);
  }
}
