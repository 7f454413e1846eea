package dev.lull.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.command.Asked;
import dev.lull.controller.command.RequestReader;
import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.rig.Program;
import dev.lull.patterns.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the page on apps has people paste is what the controller understands and says.
final class AppsPageTest {
  private static final Topics TOPICS = Topics.STANDARD;
  private static final RequestReader READER = new RequestReader(Library.bundled());
  private static final Set<String> HEARD =
      Set.of(TOPICS.event(), TOPICS.state(), TOPICS.availability());
  private static final Map<String, Verb> VERBS =
      Stream.of(Verb.values()).collect(Collectors.toMap(TOPICS::of, Function.identity()));
  private static final Pattern SENT =
      Pattern.compile("\\| `(lull/[^`]+)` \\| (?:`([^`$]+)`|the number) \\|");
  private static final Pattern SHOWN = Pattern.compile("\\| `(lull/[^`]+)` \\| (?:`\\$|whole)");
  private static final Pattern JSON_PATH = Pattern.compile("`\\$\\.([a-z]+)`");

  @Test
  void everyTileOfThePanelSendsWhatIsUnderstood() throws IOException {
    List<MatchResult> tiles = SENT.matcher(file("apps.md")).results().toList();
    assertEquals(8, tiles.size());
    for (MatchResult tile : tiles) {
      assertUnderstood(tile.group(1), tile.group(2) == null ? "60" : tile.group(2));
    }
  }

  @Test
  void everyTileThatShowsSomethingListensWhereItIsSaid() throws IOException {
    String page = file("apps.md");
    List<String> topics = SHOWN.matcher(page).results().map(it -> it.group(1)).toList();
    assertEquals(5, topics.size());
    assertTrue(HEARD.containsAll(topics), topics::toString);
    String reference = file("mqtt.md");
    JSON_PATH
        .matcher(page)
        .results()
        .map(it -> it.group(1))
        .forEach(it -> assertTrue(reference.contains("\"" + it + "\":"), it));
  }

  @Test
  void everyButtonOfTheFlowSendsWhatIsUnderstood() throws IOException {
    JsonNode flow = flow();
    List<JsonNode> buttons = ofType(flow, "inject");
    assertEquals(11, buttons.size());
    for (JsonNode button : buttons) {
      for (JsonNode wire : button.path("wires").path(0)) {
        JsonNode out = withId(flow, wire.asString());
        assertEquals("mqtt out", out.path("type").asString());
        assertUnderstood(out.path("topic").asString(), button.path("payload").asString());
      }
    }
  }

  @Test
  void nothingOfTheFlowIsRetainedAndNothingPlaysByItself() throws IOException {
    JsonNode flow = flow();
    for (JsonNode out : ofType(flow, "mqtt out")) {
      assertEquals("false", out.path("retain").asString());
    }
    for (JsonNode button : ofType(flow, "inject")) {
      assertEquals("", button.path("repeat").asString());
      assertTrue(!button.path("once").asBoolean(), button::toString);
      assertTrue(
          button.path("crontab").asString().isEmpty() || button.path("d").asBoolean(),
          button::toString);
    }
  }

  @Test
  void theFlowListensWhereItIsSaidAndItsWiresLeadSomewhere() throws IOException {
    JsonNode flow = flow();
    List<String> topics =
        ofType(flow, "mqtt in").stream().map(it -> it.path("topic").asString()).toList();
    assertEquals(HEARD, Set.copyOf(topics));
    for (JsonNode node : flow) {
      node.path("wires").forEach(wires -> wires.forEach(it -> withId(flow, it.asString())));
    }
  }

  private static void assertUnderstood(String topic, String payload) {
    assertTrue(VERBS.containsKey(topic), topic);
    assertInstanceOf(
        Asked.Understood.class, READER.read(VERBS.get(topic), payload), topic + " " + payload);
  }

  private static List<JsonNode> ofType(JsonNode flow, String type) {
    return flow.valueStream().filter(it -> it.path("type").asString().equals(type)).toList();
  }

  private static JsonNode withId(JsonNode flow, String id) {
    return flow.valueStream()
        .filter(it -> it.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no node " + id));
  }

  private static JsonNode flow() throws IOException {
    return JsonMapper.shared().readTree(file("node-red-flow.json"));
  }

  private static String file(String name) throws IOException {
    return Files.readString(Program.home().resolve("docs").resolve(name));
  }
}
