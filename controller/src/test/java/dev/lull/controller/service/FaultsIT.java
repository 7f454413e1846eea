package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.command.Verb;
import dev.lull.controller.demo.FirmwareSleeve;
import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.rig.Collected;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.MotorRecord;
import dev.lull.controller.rig.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the skin gets when the controller, a process of its own, is killed, frozen or cut off in
/// the middle of a stroke. The firmware's record is the witness.
final class FaultsIT {
  private static final double LONGEST_SECONDS_TO_REST = 0.4;
  private static final Topics TOPICS = Topics.STANDARD;

  @TempDir private Path folder;
  private final MotorRecord record = new MotorRecord();
  private final Collected heard = new Collected();
  private Mosquitto broker;
  private FirmwareSleeve firmware;
  private Program lull;
  private MqttConnection phone;

  @BeforeEach
  void playAStroke() throws Exception {
    broker = Mosquitto.open();
    firmware =
        FirmwareSleeve.start(
            Program.firmware(), 6, List.of("--link", port().toString()), record::take);
    lull = Program.lull("run", "--config", configuration().toString());
    phone = phone(broker.address());
    heard.await(it -> it.topic().equals(TOPICS.availability()) && it.text().contains("online"));
    phone.publish(Outbound.passing(TOPICS.of(Verb.PLAY), "slow-stroke"));
    record.awaitLevel(0, it -> it.motor() == 2 && it.level() > 0.3);
  }

  @AfterEach
  void end() {
    phone.close();
    lull.close();
    firmware.close();
    broker.close();
  }

  @Test
  void aKilledControllerLeavesTheSkinInPeace() throws Exception {
    double killed = MotorRecord.now();
    lull.signal("KILL");
    assertAtRestSoonAfter(killed, "SIGKILL");
    record.awaitState(killed, "idle");
  }

  @Test
  void aFrozenControllerLeavesTheSkinInPeaceAndDoesNotCatchUp() throws Exception {
    double frozen = MotorRecord.now();
    lull.signal("STOP");
    assertAtRestSoonAfter(frozen, "SIGSTOP");
    record.awaitState(frozen, "idle");
    double thawed = MotorRecord.now();
    lull.signal("CONT");
    heard.await(it -> it.topic().equals(TOPICS.event()) && it.text().contains("interrupted"));
    heard.await(it -> it.topic().equals(TOPICS.state()) && it.text().contains("idle"));
    assertTrue(record.isStillSince(thawed));
  }

  @Test
  void aPulledCableLeavesTheSkinInPeaceAndTheSleeveComesBackIdle() throws Exception {
    double pulled = MotorRecord.now();
    Program.signal(firmware.process(), "USR1");
    assertAtRestSoonAfter(pulled, "unplugged");
    heard.await(it -> it.topic().equals(TOPICS.availability()) && it.text().contains("offline"));
    heard.await(it -> it.topic().equals(TOPICS.availability()) && it.text().contains("online"));
    record.awaitRest();
    phone.publish(Outbound.passing(TOPICS.of(Verb.PLAY), "slow-stroke"));
    record.awaitState(pulled + LONGEST_SECONDS_TO_REST, "armed");
  }

  @Test
  void aRebootedMicrocontrollerStaysIdle() throws Exception {
    double rebooted = MotorRecord.now();
    Program.signal(firmware.process(), "USR2");
    assertAtRestSoonAfter(rebooted, "reboot");
    heard.await(it -> it.topic().equals(TOPICS.event()) && it.text().contains("interrupted"));
    assertTrue(record.isAtRest());
  }

  @Test
  void aControllerThatIsToldToEndStopsTheSleeveAndSaysGoodbye() throws Exception {
    double told = MotorRecord.now();
    lull.signal("TERM");
    assertEquals(143, lull.awaitExit());
    double ended = MotorRecord.now();
    assertAtRestSoonAfter(told, "SIGTERM");
    assertTrue(ended - told < 2.0, "it took %.2f s to end".formatted(ended - told));
    heard.await(it -> it.topic().equals(TOPICS.bridgeState()) && it.text().contains("offline"));
  }

  private void assertAtRestSoonAfter(double fault, String what) throws Exception {
    double took = record.awaitRest() - fault;
    System.out.printf("%s: at rest after %.0f ms%n", what, 1000 * took);
    assertTrue(took <= LONGEST_SECONDS_TO_REST, what + ": at rest after " + took + " s");
  }

  private MqttConnection phone(BrokerAddress address) throws Exception {
    var connection = MqttConnection.open(address, "phone", Optional.empty(), heard);
    connection.subscribe(List.of("lull/#"));
    return connection;
  }

  private Path port() {
    return folder.resolve("sleeve-port");
  }

  private Path configuration() throws Exception {
    return Files.writeString(
        folder.resolve("lull.yaml"),
        """
        lull: 1
        broker: {url: "tcp://127.0.0.1:%d"}
        sleeve: {port: %s, layout: 1x6}
        """
            .formatted(broker.port(), port()));
  }
}
