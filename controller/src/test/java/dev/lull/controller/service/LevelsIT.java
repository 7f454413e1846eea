package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lull.controller.command.Verb;
import dev.lull.controller.config.BrokerSettings;
import dev.lull.controller.demo.House;
import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Handover;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.rig.Collected;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.patterns.Layouts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the motors do, seen through a real broker by one who looks.
final class LevelsIT {
  private static final Topics TOPICS = Topics.STANDARD;
  private static final String REST = "{\"levels\":[0,0,0,0,0,0]}";

  private final Collected heard = new Collected();

  @Test
  void whoLooksSeesTheMotorsMoveAndRestOnTheEmbeddedBroker() throws Exception {
    int port = Mosquitto.freePort();
    look(new BrokerSettings.Embedded("127.0.0.1", port), BrokerAddress.local("127.0.0.1", port));
  }

  @Test
  void whoLooksSeesTheMotorsMoveAndRestOnMosquitto() throws Exception {
    try (Mosquitto mosquitto = Mosquitto.open()) {
      look(new BrokerSettings.Elsewhere(mosquitto.address()), mosquitto.address());
    }
  }

  @Test
  void mosquittoTellsThatNobodyLooks() throws Exception {
    try (Mosquitto mosquitto = Mosquitto.open();
        var lull = MqttConnection.open(mosquitto.address(), "lull", Optional.empty(), heard)) {
      assertEquals(Handover.UNHEARD, lull.hand(Outbound.passing(TOPICS.levels(), REST)));
    }
  }

  private void look(BrokerSettings settings, BrokerAddress address) throws Exception {
    var plan = House.Plan.of(Layouts.bundled("1x6").orElseThrow(), settings);
    try (House _ = House.open(plan, motors -> {}, () -> {});
        var phone = MqttConnection.open(address, "phone", Optional.empty(), heard)) {
      phone.subscribe(List.of(TOPICS.availability()));
      heard.await(it -> it.text().contains("online"));
      phone.publish(Outbound.passing(TOPICS.of(Verb.PLAY), "resting-hand"));
      phone.subscribe(List.of(TOPICS.levels()));
      Inbound moving = heard.await(it -> isLevels(it) && !it.text().equals(REST));
      assertFalse(moving.retained());
      phone.send(TOPICS.of(Verb.STOP), Bytes.of(""), "text/plain");
      heard.await(it -> isLevels(it) && it.text().equals(REST));
    }
  }

  private static boolean isLevels(Inbound message) {
    return message.topic().equals(TOPICS.levels());
  }
}
