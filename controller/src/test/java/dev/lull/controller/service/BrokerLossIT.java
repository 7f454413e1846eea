package dev.lull.controller.service;

import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.rig.Collected;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.MotorRecord;
import dev.lull.controller.rig.RunningLull;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `lull run` on a real mosquitto that dies in the middle of a session, and comes back.
final class BrokerLossIT {
  private static final Topics TOPICS = RunningLull.TOPICS;

  @TempDir private Path folder;

  @Test
  void aSessionPlaysOnWithoutTheBrokerAndTheControllerComesBack() throws Exception {
    Mosquitto broker = Mosquitto.open();
    try (var lull = playing(broker, "play on")) {
      broker.kill();
      double away = MotorRecord.now();
      lull.record.awaitLevel(away + 1.0, it -> it.level() > 0.2);
      var heard = new Collected();
      try (var again = Mosquitto.openOn(broker.port());
          var phone = RunningLull.phone(again.address(), heard)) {
        heard.await(it -> it.topic().equals(TOPICS.bridgeState()) && it.text().contains("online"));
        heard.await(it -> it.topic().equals(TOPICS.state()) && it.text().contains("slow-stroke"));
        phone.publish(Outbound.passing(TOPICS.of(Verb.STOP), ""));
        lull.record.awaitRest();
      }
    }
  }

  @Test
  void aSessionFadesOutWhereItIsConfiguredToWhenTheBrokerIsLost() throws Exception {
    Mosquitto broker = Mosquitto.open();
    try (var lull = playing(broker, "fade out")) {
      double killed = MotorRecord.now();
      broker.kill();
      lull.record.awaitState(killed, "idle");
      double took = lull.record.awaitRest() - killed;
      System.out.printf(
          "11 the broker is killed, and what plays fades out: %.0f ms%n", 1000 * took);
      var heard = new Collected();
      try (var again = Mosquitto.openOn(broker.port());
          var phone = RunningLull.phone(again.address(), heard)) {
        heard.await(
            it -> it.topic().equals(TOPICS.state()) && it.text().contains("loss of the broker"));
        phone.publish(Outbound.passing(TOPICS.of(Verb.PLAY), "slow-stroke"));
        lull.record.awaitState(killed + 0.5, "armed");
      }
    }
  }

  private RunningLull playing(Mosquitto broker, String whenAway) throws Exception {
    var lull = new RunningLull(folder, broker.address(), whenAway);
    var heard = new Collected();
    try (var phone = RunningLull.phone(broker.address(), heard)) {
      lull.playAStroke(phone, heard);
    }
    return lull;
  }
}
