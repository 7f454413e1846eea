package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.lull.controller.command.Verb;
import dev.lull.controller.config.Configuration;
import dev.lull.controller.config.ConfigurationReader;
import dev.lull.controller.demo.FirmwareSleeve;
import dev.lull.controller.homeassistant.DiscoveryCheck;
import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.BrokerAddress.Login;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.rig.Collected;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.Program;
import dev.lull.patterns.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A controller on a real mosquitto, with somebody there who does what Home Assistant does.
final class HomeAssistantIT {
  private static final Topics TOPICS = Topics.STANDARD;
  private static final String CONFIG = "homeassistant/device/lull_sleeve/config";
  private static final String BIRTH = "homeassistant/status";

  @TempDir private Path folder;

  private Mosquitto broker;

  @BeforeEach
  void openBroker() throws Exception {
    broker = Mosquitto.open();
  }

  @AfterEach
  void closeBroker() {
    broker.close();
  }

  @Test
  void theSleeveIsAnnouncedForWhoComesLater() throws Exception {
    try (var lull = start("on")) {
      lull.ready().get(10, TimeUnit.SECONDS);
      var heard = new Collected();
      try (var _ = home(heard)) {
        Inbound announced = heard.awaitOn(CONFIG);
        assertTrue(announced.retained());
        assertEquals(List.of(), DiscoveryCheck.problems(announced.text()));
      }
    }
  }

  @Test
  void itIsAnnouncedAgainWhenHomeAssistantStartsAndWhenTheBrokerComesBack() throws Exception {
    var heard = new Collected();
    try (var _ = start("on")) {
      try (var home = home(heard)) {
        heard.awaitOn(CONFIG);
        home.publish(Outbound.passing(BIRTH, "online"));
        heard.awaitOn(CONFIG);
        home.publish(Outbound.kept(BIRTH, "online"));
        heard.awaitOn(CONFIG);
      }
      broker.kill();
      broker = Mosquitto.openOn(broker.port());
      try (var _ = home(heard)) {
        heard.awaitOn(CONFIG);
      }
    }
  }

  @Test
  void everyCommandThatHomeAssistantSendsIsAnsweredOk() throws Exception {
    var heard = new Collected();
    try (var lull = start("on");
        var home = home(heard)) {
      JsonNode announced = JsonMapper.shared().readTree(heard.awaitOn(CONFIG).text());
      lull.ready().get(10, TimeUnit.SECONDS);
      for (JsonNode entity : announced.path("cmps")) {
        for (String payload : payloads(entity)) {
          String topic = entity.path("cmd_t").asString();
          home.publish(Outbound.passing(topic, payload));
          JsonNode answer = JsonMapper.shared().readTree(answer(heard).text());
          assertEquals("ok", answer.path("status").asString(), topic + " " + payload + answer);
          assertTrue(topic.endsWith(answer.path("command").asString("none")), topic);
        }
      }
    }
  }

  /// What Home Assistant publishes for an entity that has no template for its commands.
  private static List<String> payloads(JsonNode entity) {
    assertTrue(entity.path("cmd_tpl").isMissingNode());
    return switch (entity.path("p").asString()) {
      case "button" -> List.of(entity.path("pl_prs").asString("PRESS"));
      case "select" -> entity.path("ops").valueStream().map(JsonNode::asString).limit(3).toList();
      case "number" ->
          List.of(
              entity.path("min").asString(),
              entity.path("max").asString(),
              entity.path("min").asInt() + entity.path("step").asInt() + "");
      case "sensor", "binary_sensor" -> List.of();
      default -> fail("what is sent for " + entity);
    };
  }

  private static Inbound answer(Collected heard) throws InterruptedException {
    return heard.await(
        it -> it.topic().equals(TOPICS.event()) && it.text().contains("\"event\":\"answer\""));
  }

  @Test
  void whatTheSleeveFeelsIsShownAndTakenBackWithItsSensors() throws Exception {
    String port = folder.resolve("sleeve").toString();
    var heard = new Collected();
    try (var _ = start("on", port);
        var _ = home(heard)) {
      assertFalse(heard.awaitOn(CONFIG).text().contains("\"temperature\""));
      try (var firmware = firmware(port, "temperature,supply,button")) {
        JsonNode components = announcedSensors(heard);
        assertEquals("temperature", components.at("/temperature/dev_cla").asString());
        assertEquals("voltage", components.at("/supply/dev_cla").asString());
        firmware.does("temperature 31.5");
        firmware.does("supply 4.9");
        awaitState(heard, "\"temperature\":31.5,\"supply\":4.9}");
        firmware.does("temperature missing");
        awaitState(heard, "Check the sensor and its cable.", ".\",\"supply\":4.9}");
      }
      awaitState(heard, "\"link\":\"" + port, ".\"}");
      try (var _ = firmware(port, "supply")) {
        JsonNode other = announcedSensors(heard);
        assertEquals(JsonMapper.shared().readTree("{\"p\":\"sensor\"}"), other.path("temperature"));
        assertEquals("voltage", other.at("/supply/dev_cla").asString());
      }
    }
  }

  private static FirmwareSleeve firmware(String port, String sensors) throws IOException {
    return FirmwareSleeve.start(
        Program.firmware(), 6, List.of("--link", port, "--sensors", sensors), _ -> {});
  }

  /// The components of the next announcement that says something of the sensors.
  private static JsonNode announcedSensors(Collected heard) throws InterruptedException {
    String announced =
        heard
            .await(it -> it.topic().equals(CONFIG) && it.text().contains("\"temperature\":{"))
            .text();
    assertEquals(List.of(), DiscoveryCheck.problems(announced));
    return JsonMapper.shared().readTree(announced).path("cmps");
  }

  private static void awaitState(Collected heard, String... parts) throws InterruptedException {
    heard.await(
        it -> it.topic().equals(TOPICS.state()) && Stream.of(parts).allMatch(it.text()::contains));
  }

  @Test
  void whatWasAnnouncedIsTakenBackWhenDiscoveryIsTurnedOff() throws Exception {
    try (var lull = start("on")) {
      lull.ready().get(10, TimeUnit.SECONDS);
    }
    var heard = new Collected();
    try (var _ = home(heard)) {
      heard.await(it -> it.topic().equals(CONFIG) && !it.payload().isEmpty());
      try (var _ = start("off")) {
        heard.await(it -> it.topic().equals(CONFIG) && it.payload().isEmpty());
      }
    }
  }

  @Test
  void theRightsOnThePageAreEnoughForBoth() throws Exception {
    openBrokerWith(rightsOnThePage());
    var heard = new Collected();
    try (var lull = start("on");
        var home = home(heard)) {
      heard.awaitOn(CONFIG);
      home.publish(Outbound.passing(BIRTH, "online"));
      heard.awaitOn(CONFIG);
      lull.ready().get(10, TimeUnit.SECONDS);
      home.publish(Outbound.passing(TOPICS.of(Verb.PLAY), "petting"));
      assertTrue(answer(heard).text().contains("Playing Petting."));
    }
    try (var _ = start("off");
        var _ = home(heard)) {
      heard.await(it -> it.topic().equals(CONFIG) && it.payload().isEmpty());
    }
  }

  @Test
  void aBrokerThatForbidsTheAnnouncementIsNamedAndServedAllTheSame() throws Exception {
    openBrokerWith(rightsOnThePage().replaceFirst("(?s)topic \\w+ homeassistant/.*?\n\n", "\n"));
    Path file = Files.writeString(folder.resolve("lull.yaml"), configuration("on", "simulated"));
    var heard = new Collected();
    try (var lull = Program.lull("run", "--config", file.toString());
        var home = home(heard)) {
      lull.awaitLine(it -> it.contains("does not let us publish " + CONFIG));
      heard.await(it -> it.topic().equals(TOPICS.availability()) && it.text().contains("online"));
      home.publish(Outbound.passing(TOPICS.of(Verb.PLAY), "petting"));
      assertTrue(answer(heard).text().contains("Playing Petting."));
    }
  }

  private void openBrokerWith(String rights) throws Exception {
    broker.close();
    broker = Mosquitto.withRights(rights);
  }

  private static String rightsOnThePage() throws IOException {
    String page = Files.readString(Program.home().resolve("docs/home-assistant.md"));
    int begin = page.indexOf("user lull");
    return page.substring(begin, page.indexOf("```", begin));
  }

  private String configuration(String discovery, String port) {
    return """
        lull: 1
        broker: {url: "%s", user: lull}
        sleeve: {port: "%s", layout: 1x6}
        home-assistant: {discovery: %s}
        state: "%s"
        """
        .formatted(broker.address().uri(), port, discovery, folder);
  }

  private Controller start(String discovery) {
    return start(discovery, "simulated");
  }

  private Controller start(String discovery, String port) {
    String text = configuration(discovery, port);
    return switch (ConfigurationReader.read("lull.yaml", text, Path.of(""))) {
      case Reading.Read<Configuration>(Configuration read) -> Controller.start(read, () -> {});
      case Reading.Broken<Configuration>(var problems) -> throw new AssertionError(problems);
    };
  }

  /// Somebody on the broker who hears what Home Assistant hears.
  private MqttConnection home(Collected heard) throws Exception {
    var user = Optional.of(new Login("homeassistant", ""));
    var address = new BrokerAddress(broker.address().uri(), user);
    var home = MqttConnection.open(address, "home", Optional.empty(), heard);
    home.subscribe(List.of(CONFIG, TOPICS.event(), TOPICS.availability(), TOPICS.state()));
    return home;
  }
}
