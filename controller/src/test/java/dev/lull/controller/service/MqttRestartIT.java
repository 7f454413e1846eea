package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.rig.Collected;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.MotorRecord;
import dev.lull.controller.rig.Program;
import dev.lull.controller.rig.RunningLull;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a real mosquitto has kept for a controller that starts, and what a controller has kept for
/// itself. The numbers are those of docs/safety.md.
final class MqttRestartIT {
  private static final Topics TOPICS = Topics.STANDARD;
  private static final String LAST = "$SYS/broker/version";

  @TempDir private Path folder;

  @Test
  void fault18And19And20NothingThatABrokerHasKeptIsPlayedOrBelieved() throws Exception {
    var heard = new Collected();
    try (var broker = Mosquitto.open();
        var phone = MqttConnection.open(broker.address(), "phone", Optional.empty(), heard)) {
      phone.publish(Outbound.kept(TOPICS.of(Verb.PLAY), "slow-stroke"));
      phone.publish(Outbound.kept(TOPICS.of(Verb.RESUME), "x"));
      phone.publish(Outbound.kept(TOPICS.of(Verb.INTENSITY), "5 %"));
      for (String topic :
          List.of(
              TOPICS.state(),
              TOPICS.availability(),
              TOPICS.bridgeInfo(),
              TOPICS.bridgeState(),
              TOPICS.bridgeHealth(),
              TOPICS.alert("fault"))) {
        phone.publish(Outbound.kept(topic, "{\"status\":\"playing\",\"poison\":[[["));
      }
      phone.publish(Outbound.kept(TOPICS.stream("old"), "{\"seq\": 0, \"samples\": []}"));
      try (var lull = new RunningLull(folder, broker.address(), "play on")) {
        phone.subscribe(List.of("lull/#"));
        heard.await(it -> it.text().contains("never obeyed"));
        heard.await(it -> it.text().contains("never obeyed"));
        heard.await(it -> it.text().contains("never obeyed"));
        assertStays(lull);
        assertNothingPoisonousIsLeft(broker);
      }
      // Nothing is queued for a controller that is away.
      phone.publish(Outbound.passing(TOPICS.of(Verb.PLAY), "slow-stroke"));
      try (var lull =
          new RunningLull(
              Files.createDirectory(folder.resolve("again")), broker.address(), "play on")) {
        heard.await(it -> it.topic().equals(TOPICS.bridgeState()) && it.text().contains("online"));
        RunningLull.awaitOnline(heard);
        assertStays(lull);
      }
    }
  }

  @Test
  void anEmergencyStopHoldsOverAKilledControllerUntilTheWearerLiftsIt() throws Exception {
    var heard = new Collected();
    try (var broker = Mosquitto.open();
        var phone = RunningLull.phone(broker.address(), heard)) {
      try (var lull = new RunningLull(folder, broker.address(), "play on")) {
        lull.playAStroke(phone, heard);
        phone.publish(Outbound.passing(TOPICS.of(Verb.ESTOP), "anything"));
        double asked = MotorRecord.now();
        double took = lull.record.awaitRest() - asked;
        System.out.printf("an emergency stop: at rest after %.0f ms%n", 1000 * took);
        assertTrue(took <= 0.2, "at rest after " + took + " s");
        heard.await(it -> it.topic().equals(TOPICS.alert("latched")) && !it.payload().isEmpty());
        Awaitility.await().until(() -> folder.resolve("state").toFile().list().length == 1);
        lull.process.signal("KILL");
        lull.process.awaitExit();
        heard.await(it -> it.topic().equals(TOPICS.bridgeState()) && it.text().contains("offline"));
      }
      try (var lull = new RunningLull(folder, broker.address(), "play on")) {
        heard.await(it -> it.topic().equals(TOPICS.bridgeState()) && it.text().contains("online"));
        heard.await(it -> it.topic().equals(TOPICS.state()) && it.text().contains("latched"));
        phone.publish(Outbound.passing(TOPICS.of(Verb.PLAY), "slow-stroke"));
        heard.await(it -> it.text().contains("./lull rearm") && it.text().contains("error"));
        assertStays(lull);
        rearm(lull);
        heard.await(it -> it.topic().equals(TOPICS.alert("latched")) && it.payload().isEmpty());
        phone.publish(Outbound.passing(TOPICS.of(Verb.PLAY), "slow-stroke"));
        lull.record.awaitLevel(0, it -> it.level() > 0.1);
      }
    }
  }

  private static void rearm(RunningLull lull) throws Exception {
    try (var rearm = Program.lull("rearm", "--config", lull.configuration.toString())) {
      assertEquals(0, rearm.awaitExit(), () -> rearm.lines().toString());
    }
  }

  private static void assertNothingPoisonousIsLeft(Mosquitto broker) throws Exception {
    var late = new Collected();
    try (var other = MqttConnection.open(broker.address(), "late", Optional.empty(), late)) {
      other.subscribe(List.of("lull/#"));
      // What is retained comes in the order of subscribing, so this comes after all of it.
      other.subscribe(List.of(LAST));
      late.await(
          it -> {
            assertTrue(!it.text().contains("poison"), it.topic() + " " + it.text());
            assertTrue(!it.topic().matches("lull/sleeve/(cmd|set|stream)/.*"), it.topic());
            return it.topic().equals(LAST);
          });
    }
  }

  private static void assertStays(RunningLull lull) throws Exception {
    double rested = lull.record.awaitRest();
    Awaitility.await()
        .during(1, TimeUnit.SECONDS)
        .atMost(3, TimeUnit.SECONDS)
        .until(() -> lull.record.isStillSince(rested));
  }
}
