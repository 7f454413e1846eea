package dev.lull.controller.homeassistant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.config.HomeAssistantSettings;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.rig.Program;
import dev.lull.hardware.SleeveReport.Sensors;
import dev.lull.patterns.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The page on Home Assistant speaks of what is announced.
final class HomeAssistantPageTest {
  private static final Outbound ANNOUNCED =
      Discovery.of(
              new HomeAssistantSettings(HomeAssistantSettings.Discovery.ON, "homeassistant"),
              new Device(
                  Topics.STANDARD,
                  "One row",
                  4,
                  "1",
                  Library.bundled(),
                  () -> Optional.of(new Sensors(true, true))))
          .announcement()
          .getFirst();

  private static final JsonNode PAYLOAD = JsonMapper.shared().readTree(ANNOUNCED.payload().text());

  private String page;

  @BeforeEach
  void readPage() throws IOException {
    page = Files.readString(Program.home().resolve("docs/home-assistant.md"));
  }

  @Test
  void itNamesEachEntityAndNoOther() {
    Set<String> announced =
        PAYLOAD
            .path("cmps")
            .valueStream()
            .map(it -> it.path("def_ent_id").asString())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(announced, new TreeSet<>(all("[a-z_]+\\.lull_sleeve_[a-z_]+").toList()));
  }

  @Test
  void itNamesEachStatusTheLimitsAndTheDevice() {
    String row = all("\\| `sensor\\.lull_sleeve_status`[^\n]*").findFirst().orElseThrow();
    PAYLOAD.at("/cmps/status/ops").forEach(it -> assertTrue(row.contains(it.asString()), row));
    for (String key : List.of("intensity", "pace")) {
      JsonNode number = PAYLOAD.at("/cmps/" + key);
      String limits = "%s to %s %%".formatted(number.get("min"), number.get("max"));
      assertTrue(
          all("[^\n]*lull_sleeve_" + key + "`[^\n]*").findFirst().orElseThrow().contains(limits));
    }
    assertTrue(page.contains("*" + PAYLOAD.at("/dev/name").asString() + "*"));
  }

  @Test
  void itsAutomationsPlayPatternsOfTheLibrary() {
    List<String> played = all("(?:option: |\"pattern\": \")([a-z-]+)").toList();
    assertEquals(2, played.size());
    assertTrue(Library.bundled().names().containsAll(played), played::toString);
  }

  private Stream<String> all(String pattern) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map((MatchResult it) -> it.group(it.groupCount()));
  }
}
