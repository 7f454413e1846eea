package dev.lull.controller.service;

import dev.lull.controller.command.Verb;
import dev.lull.controller.config.BrokerSettings;
import dev.lull.controller.config.Configuration.WhenAway;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.rig.Collected;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.MotorRecord;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A real mosquitto that dies in the middle of a session, and comes back.
final class BrokerLossIT {
  private static final Topics TOPICS = Topics.STANDARD;

  @Test
  void aSessionPlaysOnWithoutTheBrokerAndTheControllerComesBack() throws Exception {
    Mosquitto broker = Mosquitto.open();
    try (var house = playing(broker, WhenAway.PLAY_ON)) {
      broker.kill();
      double away = MotorRecord.now();
      house.record.awaitLevel(away + 1.0, it -> it.level() > 0.2);
      var heard = new Collected();
      try (var again = Mosquitto.openOn(broker.port());
          var phone = phone(again, heard)) {
        heard.await(it -> it.topic().equals(TOPICS.bridgeState()) && it.text().contains("online"));
        heard.await(it -> it.topic().equals(TOPICS.state()) && it.text().contains("slow-stroke"));
        phone.publish(Outbound.passing(TOPICS.of(Verb.STOP), ""));
        house.record.awaitRest();
      }
    }
  }

  @Test
  void aSessionFadesOutWhereItIsConfiguredToWhenTheBrokerIsLost() throws Exception {
    Mosquitto broker = Mosquitto.open();
    try (var house = playing(broker, WhenAway.FADE_OUT)) {
      double killed = MotorRecord.now();
      broker.kill();
      house.record.awaitState(killed, "idle");
      house.record.awaitRest();
      var heard = new Collected();
      try (var again = Mosquitto.openOn(broker.port());
          var phone = phone(again, heard)) {
        heard.await(
            it -> it.topic().equals(TOPICS.state()) && it.text().contains("loss of the broker"));
        phone.publish(Outbound.passing(TOPICS.of(Verb.PLAY), "slow-stroke"));
        house.record.awaitState(killed + 0.5, "armed");
      }
    }
  }

  private static House playing(Mosquitto broker, WhenAway whenAway) throws Exception {
    var house = new House(new BrokerSettings.Elsewhere(broker.address()), whenAway);
    try (var phone = phone(broker, new Collected())) {
      phone.publish(Outbound.passing(TOPICS.of(Verb.PLAY), "slow-stroke"));
      house.record.awaitLevel(0, it -> it.level() > 0.3);
    }
    return house;
  }

  private static MqttConnection phone(Mosquitto broker, Collected heard) throws Exception {
    var connection = MqttConnection.open(broker.address(), "phone", Optional.empty(), heard);
    connection.subscribe(List.of("lull/#"));
    return connection;
  }
}
