package dev.lull.controller.homeassistant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.command.Asked;
import dev.lull.controller.command.RequestReader;
import dev.lull.controller.command.Verb;
import dev.lull.controller.config.HomeAssistantSettings;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.hardware.SleeveReport.Sensors;
import dev.lull.patterns.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class DiscoveryTest {
  private static final String CONFIG = "homeassistant/device/lull_sleeve/config";
  private static final Device DEVICE = device(Topics.STANDARD, Library.bundled());
  private static final Discovery ON =
      Discovery.of(
          new HomeAssistantSettings(HomeAssistantSettings.Discovery.ON, "homeassistant"), DEVICE);
  private static final Discovery OFF = Discovery.of(HomeAssistantSettings.USUAL, DEVICE);

  @TempDir private Path folder;

  static Stream<Topics> topics() {
    return Stream.of(Topics.STANDARD, new Topics("home", "left-arm"), new Topics("A_b-C", "-_9"));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void whatIsAnnouncedHoldsOnlyKeysThatHomeAssistantKnows(Topics topics) {
    assertEquals(List.of(), DiscoveryCheck.problems(announced(device(topics, Library.bundled()))));
  }

  @Test
  void itIsAnnouncedToStayWithTheBroker() {
    Outbound announcement = ON.announcement().getFirst();
    assertEquals(CONFIG, announcement.topic());
    assertTrue(announcement.retained());
  }

  @Test
  void everyPatternOfTheLibraryCanBeChosenAlsoOneThatIsNew() throws IOException {
    Device own = device(Topics.STANDARD, Library.bundled().with(folder));
    assertEquals(Library.bundled().names(), options(announced(own)));
    Files.writeString(folder.resolve("mine.lull.yaml"), "lull: 1");
    assertTrue(options(announced(own)).contains("mine"));
  }

  @Test
  void theBundledPatternsCanBeChosenWhenTheFolderIsGone() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Device gone = device(Topics.STANDARD, Library.bundled().with(file));
    assertEquals(Library.bundled().names(), options(announced(gone)));
  }

  @Test
  void sleevesWithNamesOfTheirOwnAreDevicesOfTheirOwn() {
    JsonNode left = read(announced(device(new Topics("home", "left-arm"), Library.bundled())));
    assertEquals("home_left-arm", left.at("/dev/ids/0").asString());
    assertEquals("Lull left arm", left.at("/dev/name").asString());
    assertEquals("home_left-arm_stop", left.at("/cmps/stop/uniq_id").asString());
    assertEquals("button.home_left_arm_stop", left.at("/cmps/stop/def_ent_id").asString());
    assertEquals("home/left-arm/cmd/stop", left.at("/cmps/stop/cmd_t").asString());
  }

  @ParameterizedTest
  @CsvSource({"intensity, INTENSITY", "pace, PACE"})
  void theEndsOfASliderAreTheLimitsOfTheCommand(String key, Verb verb) {
    JsonNode slider = read(announced(DEVICE)).at("/cmps/" + key);
    assertTrue(isUnderstood(verb, slider.path("min").asInt()));
    assertTrue(isUnderstood(verb, slider.path("max").asInt()));
    assertFalse(isUnderstood(verb, slider.path("min").asInt() - 1));
    assertFalse(isUnderstood(verb, slider.path("max").asInt() + 1));
  }

  @Test
  void theStopsTheLinkAndTheSensorsAreThereAsLongAsTheControllerIs() {
    JsonNode announced = read(announced(DEVICE));
    assertEquals(2, announced.path("avty").size());
    assertEquals("all", announced.path("avty_mode").asString());
    for (var entity : announced.path("cmps").properties()) {
      assertEquals(
          Set.of("stop", "emergency_stop", "link", "link_status", "temperature", "supply")
              .contains(entity.getKey()),
          entity.getValue().has("avty"));
    }
    assertEquals("lull/bridge/state", announced.at("/cmps/stop/avty/0/t").asString());
  }

  @ParameterizedTest
  @CsvSource({"true, true", "true, false", "false, true", "false, false"})
  void aSensorIsThereIfTheDeviceHasItAndTakenBackIfNot(boolean temperature, boolean supply) {
    String payload = announcedWith(() -> Optional.of(new Sensors(temperature, supply)));
    assertEquals(List.of(), DiscoveryCheck.problems(payload));
    assertEquals(temperature ? "Temperature" : "", name(payload, "temperature"));
    assertEquals(supply ? "Supply" : "", name(payload, "supply"));
    JsonNode takenBack = read("{\"p\":\"sensor\"}");
    assertEquals(!temperature, read(payload).at("/cmps/temperature").equals(takenBack));
    assertEquals(!supply, read(payload).at("/cmps/supply").equals(takenBack));
  }

  @Test
  void asLongAsNobodyHasAnsweredNothingIsSaidOfSensors() {
    JsonNode announced = read(announcedWith(Optional::empty));
    assertTrue(announced.at("/cmps/temperature").isMissingNode());
    assertTrue(announced.at("/cmps/supply").isMissingNode());
  }

  @Test
  void whatIsAnnouncedFollowsTheDeviceThatAnswers() {
    var present = new AtomicReference<>(Optional.<Sensors>empty());
    Device device = device(Topics.STANDARD, Library.bundled(), present::get);
    String nobody = announced(device);
    present.set(Optional.of(new Sensors(true, false)));
    assertNotEquals(nobody, announced(device));
    assertEquals(announcedWith(() -> Optional.of(new Sensors(true, false))), announced(device));
  }

  private static String announcedWith(Supplier<Optional<Sensors>> sensors) {
    return announced(device(Topics.STANDARD, Library.bundled(), sensors));
  }

  private static String name(String payload, String component) {
    return read(payload).path("cmps").path(component).path("name").asString("");
  }

  @Test
  void aFaultIsNotForgottenFromHomeAssistant() {
    assertFalse(announced(DEVICE).contains(Topics.STANDARD.of(Verb.CLEAR)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void itIsAnnouncedAgainWhenHomeAssistantHasStarted(boolean retained) {
    assertEquals(ON.announcement(), ON.serve(told("homeassistant/status", "online", retained)));
    assertEquals(List.of(), ON.serve(told("homeassistant/status", "offline", retained)));
    assertEquals(List.of(), ON.serve(told("homeassistant/status", "", retained)));
    assertEquals(List.of(), ON.serve(told("lull/sleeve/cmd/play", "online", retained)));
  }

  @Test
  void anotherPrefixIsHeardBesideTheUsualOne() {
    Discovery moved =
        Discovery.of(
            new HomeAssistantSettings(HomeAssistantSettings.Discovery.ON, "home/ha"), DEVICE);
    assertEquals(List.of("homeassistant/status", "home/ha/status"), moved.subscriptions());
    assertEquals("home/ha/device/lull_sleeve/config", moved.announcement().getFirst().topic());
  }

  @Test
  void whatWasAnnouncedIsTakenBackOnceDiscoveryIsOff() {
    assertEquals(List.of(), OFF.announcement());
    assertEquals(List.of(CONFIG), OFF.subscriptions());
    assertEquals(
        List.of(Outbound.clearing(CONFIG)), OFF.serve(told(CONFIG, announced(DEVICE), true)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"o\": {\"name\": \"another\"}, \"dev\": {\"ids\": [\"lull_sleeve\"]}}",
        "{\"o\": {\"name\": \"lull\"}, \"dev\": {\"ids\": [\"lull_other\"]}}",
        "{\"o\": \"lull\", \"dev\": {\"ids\": \"lull_sleeve\"}}"
      })
  void whatSomebodyElseAnnouncedThereIsLeftAlone(String payload) {
    assertEquals(List.of(), OFF.serve(told(CONFIG, payload, true)));
  }

  @Test
  void whatIsNotKeptIsNotTakenBack() {
    assertEquals(List.of(), OFF.serve(told(CONFIG, announced(DEVICE), false)));
    assertEquals(List.of(), OFF.serve(told("another/topic", announced(DEVICE), true)));
  }

  @Test
  void aControllerForAMomentLeavesWhatItsNamesakeAnnounced() {
    Discovery moment = Discovery.of(HomeAssistantSettings.UNTOUCHED, DEVICE);
    assertEquals(List.of(), moment.subscriptions());
    assertEquals(List.of(), moment.announcement());
    assertEquals(List.of(), moment.serve(told(CONFIG, announced(DEVICE), true)));
  }

  private static boolean isUnderstood(Verb verb, int value) {
    return new RequestReader(Library.bundled()).read(verb, String.valueOf(value))
        instanceof Asked.Understood;
  }

  private static List<String> options(String payload) {
    return read(payload).at("/cmps/pattern/ops").valueStream().map(JsonNode::asString).toList();
  }

  private static Device device(Topics topics, Library library) {
    return device(topics, library, () -> Optional.of(new Sensors(true, true)));
  }

  private static Device device(
      Topics topics, Library library, Supplier<Optional<Sensors>> sensors) {
    return new Device(topics, "Four rows of eight", 32, "1.2.3", library, sensors);
  }

  private static String announced(Device device) {
    return Discovery.of(
            new HomeAssistantSettings(HomeAssistantSettings.Discovery.ON, "homeassistant"), device)
        .announcement()
        .getFirst()
        .payload()
        .text();
  }

  private static Inbound told(String topic, String payload, boolean retained) {
    return new Inbound(topic, Bytes.of(payload), retained, Optional.empty(), "");
  }

  private static JsonNode read(String json) {
    return JsonMapper.shared().readTree(json);
  }
}
