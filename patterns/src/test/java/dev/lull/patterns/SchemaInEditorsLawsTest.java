package dev.lull.patterns;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.patterns.language.PlayLength;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Parsed;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an editor that knows JSON schemas, but nothing of Lull, tells an author is so.
class SchemaInEditorsLawsTest {
  private static final JsonNode SCHEMA =
      JsonMapper.shared().readTree(Resource.text("schema/pattern-1.schema.json"));

  private static final Pattern ONLY_TOO_MUCH = Pattern.compile("is (less|more) than the");

  /// Every key of every map, by its name.
  private static Stream<Map.Entry<String, JsonNode>> keys() {
    return SCHEMA.findValues("properties").stream()
        .flatMap(keys -> keys.properties().stream())
        .filter(key -> !key.getValue().isBoolean() && !key.getValue().has("enum"))
        .map(key -> Map.entry(key.getKey(), resolved(key.getValue())));
  }

  private static JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    return reference.isEmpty() ? schema : SCHEMA.at(reference.substring(1));
  }

  private static Stream<JsonNode> written(Notation<?> notation) {
    return keys()
        .map(Map.Entry::getValue)
        .filter(key -> key.path("format").asString("").equals(notation.name()));
  }

  @Example
  void everyKeyIsDescribedInASentence() {
    assertAll(
        keys()
            .map(
                key ->
                    () ->
                        assertTrue(
                            key.getValue()
                                .path("description")
                                .asString("")
                                .matches("[a-z:A-Z].{12,}\\."),
                            key.toString())));
  }

  @Example
  void whatIsMarkedIsSaidInASentence() {
    Stream<JsonNode> conditions =
        Stream.concat(
            SCHEMA.findValues("then").stream(),
            SCHEMA.findValues("dependencies").stream().flatMap(JsonNode::valueStream));
    Stream<JsonNode> patterns =
        keys().map(Map.Entry::getValue).filter(key -> key.path("pattern").isString());
    assertAll(
        Stream.concat(conditions, patterns)
            .map(
                rule ->
                    () ->
                        assertTrue(
                            rule.path("errorMessage").asString("").endsWith("."),
                            rule.toString())));
  }

  @Provide
  Arbitrary<String> quantities() {
    Arbitrary<String> sign = Arbitraries.of("", "-", "+", "−", "--");
    Arbitrary<String> number =
        Arbitraries.of("0", "1", "3", "40", "2.5", "0.001", "2,5", ".5", "1234567890", "1e3", "x");
    Arbitrary<String> gap = Arbitraries.of("", " ", "  ");
    Arbitrary<String> unit =
        Arbitraries.of(
            "", "mm", "cm", "m", "mm/s", "cm/s", "m/s", "ms", "s", "min", "h", "/min", "/s", "%",
            "°", "deg", "km", "sec", "s s");
    return Combinators.combine(gap, sign, number, gap, unit, gap)
        .as(
            (before, minus, count, between, symbol, after) ->
                before + minus + count + between + symbol + after);
  }

  @Provide
  Arbitrary<Notation<?>> notations() {
    return Arbitraries.of(
        Stream.<Notation<?>>concat(SchemaAgreementTest.measures(), Stream.of(PlayLength.NOTATION))
            .toList());
  }

  /// But for what is too small or too great, of which the descriptions tell.
  @Property(tries = 5_000)
  void anEditorMarksAQuantityWhereLullRefusesIt(
      @ForAll("notations") Notation<?> notation, @ForAll("quantities") String text) {
    boolean isFine =
        switch (notation.parse(text)) {
          case Parsed.Value<?> _ -> true;
          case Parsed.Fault<?>(String message) -> ONLY_TOO_MUCH.matcher(message).find();
        };
    List<JsonNode> keys = written(notation).toList();
    assertTrue(!keys.isEmpty(), notation.name());
    keys.forEach(key -> assertEquals(isFine, isUnmarked(key, text), notation.name()));
  }

  @Example
  void noGoodPathIsMarked() {
    assertTrue(
        written(dev.lull.patterns.place.Path.NOTATION)
            .allMatch(key -> isUnmarked(key, "wrist -> elbow") && !isUnmarked(key, "wrist")));
  }

  @Example
  void onlyAPointWithTooFewOrTooManyPartsIsMarked() {
    JsonNode point = SCHEMA.at("/definitions/trace/properties/points/items");
    assertTrue(isUnmarked(point, "200 ms, inner 40 %, 50 %"));
    assertTrue(isUnmarked(point, "200 ms, inner 40 %, 50 %, 3 cm"));
    assertTrue(!isUnmarked(point, "inner 40 %, 50 %"));
    assertTrue(!isUnmarked(point, "200 ms, inner 40 %, 50 %, 3 cm, 4"));
    assertTrue(point.path("errorMessage").asString().endsWith("."));
  }

  private static boolean isUnmarked(JsonNode key, String text) {
    return Pattern.compile(key.path("pattern").asString("")).matcher(text).find();
  }
}
