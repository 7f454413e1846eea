package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.rig.Collected;
import dev.lull.controller.rig.HeldLine;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.MotorRecord;
import dev.lull.controller.rig.Program;
import dev.lull.controller.rig.RawClient;
import dev.lull.controller.rig.RunningLull;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What may go wrong between a phone, a real mosquitto and a controller, and how long it takes
/// until the skin is left in peace. The numbers are those of docs/safety.md.
@Tag("alone")
final class MqttFaultsIT {
  private static final Topics TOPICS = Topics.STANDARD;
  private static final double LONGEST_SECONDS_TO_REST = 0.4;
  private static final double FELT = 0.1;
  private static final String HOLD =
      """
      lull: 1
      name: Hold
      play:
        - hold: {place: inner middle, for: 1 min, width: 6 cm, pressure: 60 %}
      """;

  @TempDir private static Path folder;

  private static Mosquitto broker;
  private static HeldLine toController;
  private static HeldLine toSender;
  private static Collected heard;
  private static MqttConnection phone;
  private static RunningLull lull;

  @BeforeAll
  static void open() throws Exception {
    broker = Mosquitto.open();
    toController = new HeldLine(broker.port());
    toSender = new HeldLine(broker.port());
    heard = new Collected();
    phone = RunningLull.phone(broker.address(), heard);
    lull = new RunningLull(folder, line(toController), "play on");
    RunningLull.awaitOnline(heard);
    Files.writeString(folder.resolve("hold.lull.yaml"), HOLD);
  }

  @AfterAll
  static void close() throws Exception {
    lull.close();
    phone.close();
    toController.close();
    toSender.close();
    broker.close();
  }

  @BeforeEach
  void rest() throws Exception {
    toController.release();
    toSender.release();
    heard.clear();
    command(Verb.STOP, "");
    answer("Stopped.");
    lull.record.awaitRest();
    // A stop counts against what comes with it.
    double since = MotorRecord.now();
    Awaitility.await().until(() -> MotorRecord.now() - since > 0.25);
  }

  @Test
  void fault12ASenderThatTheNetworkCutsOffIsNotFeltSoonAfter() throws Exception {
    try (var sender = stream(line(toSender))) {
      lull.record.awaitLevel(MotorRecord.now(), it -> it.level() > FELT);
      toSender.hold();
      assertAtRest("12 the network is gone between a sender and the broker", 0.5);
      heard.await(it -> it.text().contains("Nothing came from its sender for 1 s."));
      toSender.release();
      sender.awaitExit();
      assertStays();
    }
  }

  @Test
  void fault14TheSamePlayTwiceIsBegunOnce() throws Exception {
    String play = "{\"pattern\": \"slow-stroke\", \"transaction\": \"fault-14\"}";
    command(Verb.PLAY, play);
    command(Verb.PLAY, play);
    answer("a second time");
    lull.record.awaitLevel(MotorRecord.now(), it -> it.level() > FELT);
  }

  @Test
  void fault15APlayThatWasHeldUpMovesNothingAndAStopStops() throws Exception {
    toController.hold();
    command(Verb.PLAY, "slow-stroke");
    // What is held up is held up for a time, and nothing tells of it.
    double since = MotorRecord.now();
    Awaitility.await().until(() -> MotorRecord.now() - since > 2.6);
    toController.release();
    answer("held up on its way");
    assertStays();
    command(Verb.PLAY, "slow-stroke");
    lull.record.awaitLevel(MotorRecord.now(), it -> it.level() > FELT);
    toController.hold();
    command(Verb.STOP, "");
    double held = MotorRecord.now();
    Awaitility.await().until(() -> MotorRecord.now() - held > 2.6);
    toController.release();
    assertAtRest("15 a stop was held up for 2.6 s, from its coming on", LONGEST_SECONDS_TO_REST);
  }

  @Test
  void fault16AStopAndAPlayThatAreSwappedStop() throws Exception {
    play();
    command(Verb.STOP, "");
    double stopped = MotorRecord.now();
    command(Verb.PLAY, "slow-stroke");
    answer("the stop counts");
    assertAtRest(
        stopped, "16 a stop, and the play that was sent before it", LONGEST_SECONDS_TO_REST);
    assertStays();
  }

  @Test
  void fault21And22And23PayloadsBeyondAllMeasureAreRefusedAndWhatPlaysGoesOn() throws Exception {
    play();
    try (var raw = new RawClient(broker.port())) {
      raw.publish(TOPICS.of(Verb.PLAY), new byte[10 << 20], 1);
    }
    command(Verb.PLAY, "{\"a\":".repeat(100_000));
    refused();
    command(Verb.PLAY, bomb());
    refused();
    double since = MotorRecord.now();
    lull.record.awaitLevel(since, it -> it.level() > FELT);
    command(Verb.STOP, "");
    assertAtRest("21-23 a stop after 10 MB, 10⁵ levels and a YAML bomb", LONGEST_SECONDS_TO_REST);
  }

  @Test
  void fault39OfTwoSendersOneHasTheSleeveAndAnybodyMayStopIt() throws Exception {
    try (var first = stream(broker.address())) {
      lull.record.awaitLevel(MotorRecord.now(), it -> it.level() > FELT);
      try (var second = stream(broker.address())) {
        assertEquals(1, second.awaitExit());
        second.awaitLine(it -> it.contains("holds the sleeve"));
      }
      assertTrue(!lull.record.isAtRest());
      command(Verb.STOP, "");
      assertAtRest("39 a stop by a third, of two senders", LONGEST_SECONDS_TO_REST);
      assertEquals(1, first.awaitExit());
    }
    assertStays();
  }

  @Test
  void fault42ASenderThatFallsAsleepIsNotFeltSoonAfter() throws Exception {
    try (var sender = stream(broker.address())) {
      lull.record.awaitLevel(MotorRecord.now(), it -> it.level() > FELT);
      sender.signal("STOP");
      assertAtRest("42 the sender is asleep", 0.5);
      heard.await(it -> it.text().contains("Nothing came from its sender for 1 s."));
      sender.signal("CONT");
      sender.awaitExit();
    }
    assertStays();
  }

  @Test
  void fault43AStopStopsWhateverItSaysAndHoweverOften() throws Exception {
    play();
    byte[] binary = new byte[100_000];
    try (var raw = new RawClient(broker.port())) {
      for (byte[] payload :
          List.of("no".getBytes(StandardCharsets.UTF_8), binary, new byte[] {-1, 0, -1})) {
        raw.publish(TOPICS.of(Verb.STOP), payload, 30);
      }
    }
    double stopped = MotorRecord.now();
    assertAtRest(stopped, "43 ninety stops with odd payloads", LONGEST_SECONDS_TO_REST);
    assertStays();
  }

  private static BrokerAddress line(HeldLine line) {
    return BrokerAddress.local("127.0.0.1", line.port());
  }

  private static void play() throws Exception {
    command(Verb.PLAY, "slow-stroke");
    lull.record.awaitLevel(MotorRecord.now(), it -> it.level() > FELT);
  }

  private static Program stream(BrokerAddress at) throws Exception {
    return Program.lull(
        "stream", folder.resolve("hold.lull.yaml").toString(), "--broker", at.uri().toString());
  }

  private static void command(Verb verb, String payload) throws Exception {
    phone.publish(Outbound.passing(TOPICS.of(verb), payload));
  }

  private static void answer(String part) throws Exception {
    heard.await(it -> it.topic().equals(TOPICS.event()) && it.text().contains(part));
  }

  private static void refused() throws Exception {
    heard.await(
        it -> it.topic().equals(TOPICS.event()) && it.text().contains("\"status\":\"error\""));
  }

  private static String bomb() {
    StringBuilder yaml = new StringBuilder("lull: 1\nname: Bomb\na0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    return yaml.append("play: *a39\n").toString();
  }

  private static void assertAtRest(String what, double most) throws Exception {
    assertAtRest(MotorRecord.now(), what, most);
  }

  private static void assertAtRest(double fault, String what, double most) throws Exception {
    double took = lull.record.awaitRest() - fault;
    System.out.printf("%s: at rest after %.0f ms%n", what, 1000 * took);
    assertTrue(took <= most, what + ": at rest after " + took + " s");
  }

  /// Nothing starts again by itself.
  private static void assertStays() throws Exception {
    double rested = lull.record.awaitRest();
    Awaitility.await()
        .during(1, TimeUnit.SECONDS)
        .atMost(3, TimeUnit.SECONDS)
        .until(() -> lull.record.isStillSince(rested));
  }
}
