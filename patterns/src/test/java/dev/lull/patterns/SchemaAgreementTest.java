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
  void theStepsOfTheSchemaAreTheTouchesOfTheReaderAndWhatArrangesThem() {
    Set<String> choices =
        SCHEMA
            .at("/definitions/step/oneOf")
            .valueStream()
            .map(choice -> choice.at("/required/0").asString())
            .collect(Collectors.toCollection(TreeSet::new));
    TreeSet<String> kinds = new TreeSet<>(Touch.KINDS.keySet());
    kinds.addAll(Set.of("rest", "play", "together", "pattern"));
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
    "hold, pressure, 10 %",
    "stroke, lift, 2 s",
    "knead, rate, 30 /min",
    "knead, width, 2 cm",
    "knead, pressure, 10 %",
    "pulse, width, 2 cm",
    "pulse, pressure, 10 %",
    "breathe, inhale, 50 %",
    "breathe, width, 2 cm",
    "breathe, pressure, 10 %",
    "trace, width, 2 cm",
    "trace, ease, 1 s"
  })
  void everyKeyOfATouchThatMayBeLeftOutIsRead(String touch, String key, String value) {
    Map<String, String> needed =
        Map.of(
            "stroke", "path: wrist -> elbow, speed: 3 cm/s",
            "pet", "path: wrist -> elbow, speed: 3 cm/s, strokes: 2",
            "hold", "place: middle, for: 5 s",
            "knead", "places: [middle, outer middle]",
            "pulse", "place: middle, rate: 60 /min",
            "breathe", "place: middle, rate: 6 /min",
            "trace", "points: ['0 s, wrist, 40 %', '5 s, elbow, 40 %']");
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
            .mapToLong(
                touch ->
                    touch.path("properties").size()
                        - touch.path("required").size()
                        - touch.path("oneOf").size())
            .sum();
    assertEquals(23, optional);
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
        .properties()
        .forEach(
            definition -> {
              String example = definition.getValue().at("/examples/0").asString();
              assertInstanceOf(Pattern.class, Reads.pattern(file(definition.getKey(), example)));
            });
  }

  /// A file with the example of a definition in its place.
  private static String file(String definition, String example) {
    String stroke = "lull: 1\nname: Test\nlength: 1 h\nplay:\n  - stroke: {speed: 3 cm/s, ";
    return switch (definition) {
      case "vary", "drift", "wind-down" -> example + "\n" + stroke + "path: wrist -> elbow}";
      case "drawing" -> "%s%s}".formatted(stroke, example);
      case "play" -> "lull: 1\nname: Test\nplay: " + example;
      default -> "lull: 1\nname: Test\nplay:\n  - " + example;
    };
  }

  static Stream<Measure<?>> measures() {
    return Stream.of(
        Limits.SPEED,
        Limits.WIDTH,
        Limits.PRESSURE,
        Limits.EASE,
        Limits.DURATION,
        Limits.RATE,
        Limits.INHALE,
        Limits.CHANGE,
        Limits.VARIED_PACE,
        Limits.VARIED_EVERY,
        Limits.VARIED_PLACE,
        Limits.VARIED_PRESSURE,
        Limits.SVG_UNIT,
        Limits.AROUND);
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
    assertEquals(
        Limits.LAYERS, SCHEMA.at("/definitions/step/properties/together/maxItems").intValue());
    assertEquals(
        Limits.KNEADED, SCHEMA.at("/definitions/knead/properties/places/maxItems").intValue());
    assertEquals(
        Limits.TRACED, SCHEMA.at("/definitions/trace/properties/points/maxItems").intValue());
  }

  /// A step with the needed keys, and perhaps with what the others are by default.
  private static String step(String kind, JsonNode touch, boolean defaults) {
    Set<String> needed =
        touch.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    Set<String> others = new TreeSet<>();
    touch.at("/oneOf/0/required").forEach(choice -> needed.add(choice.asString()));
    touch.at("/oneOf/1/required").forEach(other -> others.add(other.asString()));
    String keys =
        touch.path("properties").properties().stream()
            .filter(key -> !others.contains(key.getKey()))
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
