package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.command.Verb;
import dev.lull.controller.config.BrokerSettings;
import dev.lull.controller.config.Configuration.WhenAway;
import dev.lull.controller.demo.House;
import dev.lull.controller.library.PatternVerb;
import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.rig.Collected;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.Program;
import dev.lull.controller.rig.RunningLull;
import dev.lull.patterns.Layouts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Patterns are saved, read, played and deleted from elsewhere, through either broker.
final class PatternRequestsIT {
  private static final Topics TOPICS = Topics.STANDARD;
  private static final String TEXT =
      """
      lull: 1
      name: From elsewhere
      play:
        - hold: {place: middle, for: 20 s, width: 15 cm, pressure: 60 %}
      """;
  private static final Inbound.Reply REPLY = new Inbound.Reply("phone/answers", Bytes.of("mark"));

  @TempDir private Path folder;

  @Test
  void throughTheBrokerOfLullItself() throws Exception {
    var broker = new BrokerSettings.Embedded("127.0.0.1", Mosquitto.freePort());
    savedPlayedAndDeleted(broker, broker.address());
  }

  @Test
  void throughMosquitto() throws Exception {
    try (var mosquitto = Mosquitto.open()) {
      savedPlayedAndDeleted(new BrokerSettings.Elsewhere(mosquitto.address()), mosquitto.address());
    }
  }

  private void savedPlayedAndDeleted(BrokerSettings broker, BrokerAddress address)
      throws Exception {
    var plan =
        new House.Plan(
            Layouts.bundled("1x6").orElseThrow(), broker, WhenAway.PLAY_ON, Optional.of(folder));
    var heard = new Collected();
    try (var house = House.open(plan, _ -> {}, () -> {});
        var phone = MqttConnection.open(address, "phone", Optional.empty(), heard)) {
      phone.subscribe(List.of("lull/#", REPLY.topic()));
      assertTrue(house.controller().ready().isDone());
      save(phone);
      heard.await(
          it -> it.topic().equals(TOPICS.bridgeInfo()) && it.text().contains("\"evening\""));
      assertEquals("ok", answer(heard, PatternVerb.SAVE).path("status").asString());
      assertEquals(TEXT, Files.readString(folder.resolve("evening.lull.yaml")));
      readWithAMark(phone, heard);
      phone.publish(Outbound.passing(TOPICS.of(Verb.PLAY), "evening"));
      heard.await(it -> it.topic().equals(TOPICS.event()) && it.text().contains("started"));
      phone.publish(Outbound.passing(TOPICS.request(PatternVerb.DELETE), "evening"));
      heard.await(
          it -> it.topic().equals(TOPICS.bridgeInfo()) && !it.text().contains("\"evening\""));
      assertFalse(Files.exists(folder.resolve("evening.lull.yaml")));
      phone.publish(Outbound.kept(TOPICS.request(PatternVerb.DELETE), "petting"));
      String refused = answer(heard, PatternVerb.DELETE, "retained").path("error").asString();
      assertTrue(refused.startsWith("A retained request is never served"), refused);
    }
  }

  private static void save(MqttConnection phone) throws Exception {
    String json =
        JsonMapper.shared()
            .createObjectNode()
            .put("pattern", "evening")
            .put("text", TEXT)
            .toString();
    phone.publish(Outbound.passing(TOPICS.request(PatternVerb.SAVE), json));
  }

  private static void readWithAMark(MqttConnection phone, Collected heard) throws Exception {
    phone.publish(Outbound.asking(TOPICS.request(PatternVerb.READ), "evening", REPLY));
    Inbound answer = heard.awaitOn(REPLY.topic());
    assertEquals(TEXT, json(answer).path("data").path("text").asString());
  }

  /// A disk that takes no more is one on which no file may be longer than a kilobyte.
  @Test
  void whatADiskDoesNotTakeIsToldAndTheOldTextStays() throws Exception {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(own.resolve("evening.lull.yaml"), TEXT);
    int port = Mosquitto.freePort();
    Path configuration =
        Files.writeString(
            folder.resolve("lull.yaml"),
            """
            lull: 1
            broker: {port: %d}
            sleeve: {port: simulated, layout: 1x6}
            patterns: %s
            """
                .formatted(port, own));
    var heard = new Collected();
    try (var lull =
        Program.lullUnder(
            List.of("prlimit", "--fsize=1024:1024"), "run", "--config", configuration.toString())) {
      lull.awaitLine(it -> it.contains("Connected to the broker"));
      try (var phone = RunningLull.phone(BrokerAddress.local("127.0.0.1", port), heard)) {
        String json =
            JsonMapper.shared()
                .createObjectNode()
                .put("pattern", "evening")
                .put("text", TEXT + "# long\n".repeat(1_000))
                .toString();
        phone.publish(Outbound.passing(TOPICS.request(PatternVerb.SAVE), json));
        String error = answer(heard, PatternVerb.SAVE).path("error").asString();
        assertTrue(error.endsWith("What was there before is still there."), error);
        assertEquals(TEXT, Files.readString(own.resolve("evening.lull.yaml")));
        phone.publish(Outbound.passing(TOPICS.of(Verb.PLAY), "evening"));
        heard.await(it -> it.topic().equals(TOPICS.event()) && it.text().contains("started"));
      }
    }
  }

  private static JsonNode answer(Collected heard, PatternVerb verb) throws Exception {
    return json(heard.awaitOn(TOPICS.response(verb)));
  }

  private static JsonNode answer(Collected heard, PatternVerb verb, String with) throws Exception {
    return json(
        heard.await(it -> it.topic().equals(TOPICS.response(verb)) && it.text().contains(with)));
  }

  private static JsonNode json(Inbound message) {
    return JsonMapper.shared().readTree(message.text());
  }
}
