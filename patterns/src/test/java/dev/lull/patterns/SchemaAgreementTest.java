package dev.lull.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.patterns.language.Touch;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.quantity.Measure;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schema and the reader say the same.
class SchemaAgreementTest {
  private static final JsonNode SCHEMA =
      JsonMapper.shared().readTree(Resource.text("schema/pattern-1.schema.json"));

  @Test
  void theStepsOfTheSchemaAreTheTouchesOfTheReaderAndRestAndPlay() {
    Set<String> choices =
        SCHEMA
            .at("/definitions/step/oneOf")
            .valueStream()
            .map(choice -> choice.at("/required/0").asString())
            .collect(Collectors.toCollection(TreeSet::new));
    TreeSet<String> kinds = new TreeSet<>(Touch.KINDS.keySet());
    kinds.addAll(Set.of("rest", "play"));
    assertEquals(kinds, choices);
  }

  @Test
  void everyTouchOfTheSealedListCanBeWritten() {
    assertEquals(Touch.class.getPermittedSubclasses().length, Touch.KINDS.size());
  }

  static Stream<String> definitions() {
    return Stream.concat(Stream.of(""), Touch.KINDS.keySet().stream().map("/definitions/"::concat));
  }

  /// Each key is written with its example in one file, and left out in another: the two patterns
  /// differ if, and only if, the reader reads the key.
  @ParameterizedTest
  @CsvSource({
    "stroke, width, 6 cm",
    "stroke, pressure, 10 %",
    "stroke, ease, 1 s",
    "pet, width, 6 cm",
    "pet, pressure, 10 %",
    "pet, ease, 1 s",
    "pet, lift, 2 s",
    "pet, back-and-forth, yes",
    "hold, swell, 1 s",
    "hold, release, 1 s",
    "hold, width, 2 cm",
    "hold, pressure, 10 %"
  })
  void everyKeyOfATouchThatMayBeLeftOutIsRead(String touch, String key, String value) {
    Map<String, String> needed =
        Map.of(
            "stroke", "path: wrist -> elbow, speed: 3 cm/s",
            "pet", "path: wrist -> elbow, speed: 3 cm/s, strokes: 2",
            "hold", "place: middle, for: 5 s");
    String without = "  - %s: {%s}".formatted(touch, needed.get(touch));
    String with = "  - %s: {%s, %s: %s}".formatted(touch, needed.get(touch), key, value);
    assertTrue(!action(without).equals(action(with)));
  }

  @Test
  void theTestAboveKnowsEveryKeyThatMayBeLeftOut() {
    long optional =
        definitions()
            .filter(pointer -> !pointer.isEmpty())
            .map(SCHEMA::at)
            .mapToLong(touch -> touch.path("properties").size() - touch.path("required").size())
            .sum();
    assertEquals(12, optional);
  }

  @Test
  void whatIsLeftOutIsWhatTheSchemaSaysByDefault() {
    definitions()
        .filter(pointer -> !pointer.isEmpty())
        .forEach(
            pointer -> {
              String kind = pointer.substring("/definitions/".length());
              JsonNode touch = SCHEMA.at(pointer);
              assertEquals(action(step(kind, touch, false)), action(step(kind, touch, true)), kind);
            });
  }

  @Test
  void theExamplesOfTheSchemaCanBeRead() {
    SCHEMA
        .at("/definitions")
        .valueStream()
        .filter(definition -> definition.path("title").isString())
        .forEach(
            definition ->
                assertInstanceOf(
                    Pattern.class,
                    Reads.playing("  - " + definition.at("/examples/0").asString())));
  }

  static Stream<Measure<?>> measures() {
    return Stream.of(Limits.SPEED, Limits.WIDTH, Limits.PRESSURE, Limits.EASE, Limits.DURATION);
  }

  @ParameterizedTest
  @MethodSource("measures")
  void theSchemaTellsEditorsTheLimitsTheReaderKeeps(Measure<?> measure) {
    long told =
        SCHEMA.findValues("properties").stream()
            .flatMap(JsonNode::valueStream)
            .filter(key -> key.path("format").asString("").equals(measure.name()))
            .peek(key -> assertTrue(key.path("description").asString().contains(measure.limits())))
            .count();
    assertTrue(told > 0, measure.name());
  }

  @Test
  void theCountsOfTheSchemaAreThoseOfTheLimits() {
    assertEquals(Limits.STEPS, SCHEMA.at("/definitions/play/maxItems").intValue());
    assertEquals(Limits.TIMES, SCHEMA.at("/definitions/step/properties/times/maximum").intValue());
    assertEquals(
        Limits.STROKES, SCHEMA.at("/definitions/pet/properties/strokes/maximum").intValue());
  }

  /// A step with the needed keys, and perhaps with what the others are by default.
  private static String step(String kind, JsonNode touch, boolean defaults) {
    Set<String> needed =
        touch.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    String keys =
        touch.path("properties").properties().stream()
            .filter(key -> needed.contains(key.getKey()) || defaults)
            .map(
                key ->
                    key.getKey()
                        + ": "
                        + key.getValue()
                            .path(needed.contains(key.getKey()) ? "/examples/0" : "default")
                            .asString(key.getValue().at("/examples/0").asString()))
            .collect(Collectors.joining(", "));
    return "  - %s: {%s}".formatted(kind, keys);
  }

  private static Object action(String step) {
    return Reads.playing(step).play().getFirst().action();
  }
}
