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
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the skin gets when the controller, a process of its own, is killed, frozen or cut off in
/// the middle of a stroke. The firmware's record is the witness.
@Tag("alone")
final class FaultsIT {
  private static final double LONGEST_SECONDS_TO_REST = 0.4;
  private static final Topics TOPICS = RunningLull.TOPICS;

  @TempDir private Path folder;
  private final Collected heard = new Collected();
  private Mosquitto broker;
  private RunningLull lull;
  private MqttConnection phone;
  private MotorRecord record;

  @BeforeEach
  void playAStroke() throws Exception {
    broker = Mosquitto.open();
    lull = new RunningLull(folder, broker.address(), "play on");
    record = lull.record;
    phone = RunningLull.phone(broker.address(), heard);
    lull.playAStroke(phone, heard);
  }

  @AfterEach
  void end() {
    phone.close();
    lull.close();
    broker.close();
  }

  @Test
  void aKilledControllerLeavesTheSkinInPeace() throws Exception {
    double killed = MotorRecord.now();
    lull.process.signal("KILL");
    assertAtRestSoonAfter(killed, "SIGKILL");
    record.awaitState(killed, "idle");
  }

  @Test
  void aFrozenControllerLeavesTheSkinInPeaceAndDoesNotCatchUp() throws Exception {
    double frozen = MotorRecord.now();
    lull.process.signal("STOP");
    assertAtRestSoonAfter(frozen, "SIGSTOP");
    record.awaitState(frozen, "idle");
    double thawed = MotorRecord.now();
    lull.process.signal("CONT");
    heard.await(it -> it.topic().equals(TOPICS.event()) && it.text().contains("interrupted"));
    heard.await(it -> it.topic().equals(TOPICS.state()) && it.text().contains("idle"));
    assertTrue(record.isStillSince(thawed));
  }

  @Test
  void aPulledCableLeavesTheSkinInPeaceAndTheSleeveComesBackIdle() throws Exception {
    double pulled = MotorRecord.now();
    Program.signal(lull.firmware.process(), "USR1");
    assertAtRestSoonAfter(pulled, "unplugged");
    heard.await(it -> it.topic().equals(TOPICS.availability()) && it.text().contains("offline"));
    heard.await(it -> it.topic().equals(TOPICS.alert("away")) && it.text().contains("remedy"));
    heard.await(it -> it.topic().equals(TOPICS.availability()) && it.text().contains("online"));
    heard.await(it -> it.topic().equals(TOPICS.alert("away")) && it.payload().isEmpty());
    record.awaitRest();
    phone.publish(Outbound.passing(TOPICS.of(Verb.PLAY), "slow-stroke"));
    record.awaitState(pulled + LONGEST_SECONDS_TO_REST, "armed");
  }

  @Test
  void aRebootedMicrocontrollerStaysIdle() throws Exception {
    double rebooted = MotorRecord.now();
    Program.signal(lull.firmware.process(), "USR2");
    assertAtRestSoonAfter(rebooted, "reboot");
    heard.await(it -> it.topic().equals(TOPICS.event()) && it.text().contains("interrupted"));
    assertTrue(record.isAtRest());
  }

  @Test
  void theSleevesButtonStopsItAndOncePressedTheNextPlayMayBegin() throws Exception {
    double pressed = MotorRecord.now();
    lull.firmware.does("button pressed");
    assertAtRestSoonAfter(pressed, "button");
    heard.await(it -> it.topic().equals(TOPICS.event()) && it.text().contains("by its button"));
    lull.firmware.does("button released");
    heard.await(it -> it.topic().equals(TOPICS.availability()) && it.text().contains("online"));
    record.awaitState(pressed, "idle");
    double again = MotorRecord.now();
    phone.publish(Outbound.passing(TOPICS.of(Verb.PLAY), "slow-stroke"));
    record.awaitState(again, "armed");
  }

  @Test
  void aSensorThatGoesMissingEndsTheSessionUntilAPersonClearsIt() throws Exception {
    double missing = MotorRecord.now();
    lull.firmware.does("temperature missing");
    assertAtRestSoonAfter(missing, "sensor missing");
    heard.await(
        it -> it.topic().equals(TOPICS.state()) && it.text().contains("gives no sensible reading"));
    heard.await(
        it ->
            it.topic().equals(TOPICS.alert("fault"))
                && it.text().contains("gives no sensible reading"));
    lull.firmware.does("temperature 31");
    phone.publish(Outbound.passing(TOPICS.of(Verb.PLAY), "slow-stroke"));
    heard.await(it -> it.topic().equals(TOPICS.event()) && it.text().contains("\"error\""));
    assertTrue(record.isStillSince(missing + LONGEST_SECONDS_TO_REST));
    phone.publish(Outbound.passing(TOPICS.of(Verb.CLEAR), ""));
    heard.await(it -> it.topic().equals(TOPICS.state()) && it.text().contains("found a fault"));
    heard.await(it -> it.topic().equals(TOPICS.alert("fault")) && it.payload().isEmpty());
    double again = MotorRecord.now();
    phone.publish(Outbound.passing(TOPICS.of(Verb.PLAY), "slow-stroke"));
    record.awaitState(again, "armed");
  }

  @Test
  void aBrownOutTurnsTheSleeveOffAndIsTold() throws Exception {
    double failed = MotorRecord.now();
    lull.firmware.does("boot brown-out");
    assertAtRestSoonAfter(failed, "brown-out");
    heard.await(it -> it.topic().equals(TOPICS.state()) && it.text().contains("lost its power"));
    assertTrue(record.isAtRest());
  }

  @Test
  void aControllerThatIsToldToEndStopsTheSleeveAndSaysGoodbye() throws Exception {
    double told = MotorRecord.now();
    lull.process.signal("TERM");
    assertEquals(143, lull.process.awaitExit());
    double ended = MotorRecord.now();
    assertAtRestSoonAfter(told, "SIGTERM");
    assertTrue(ended - told < 2.0, "it took %.2f s to end".formatted(ended - told));
    assertEquals("stop", record.awaitState(told, "idle").reason());
    heard.await(it -> it.topic().equals(TOPICS.bridgeState()) && it.text().contains("offline"));
  }

  private void assertAtRestSoonAfter(double fault, String what) throws Exception {
    double took = record.awaitRest() - fault;
    System.out.printf("%s: at rest after %.0f ms%n", what, 1000 * took);
    assertTrue(took <= LONGEST_SECONDS_TO_REST, what + ": at rest after " + took + " s");
  }
}
