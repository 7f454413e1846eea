package dev.lull.controller.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.lull.controller.command.RequestReader;
import dev.lull.controller.resource.Resource;
import dev.lull.patterns.quantity.Measure;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Parsed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the schemas tell editors and people is so.
final class ConfigurationSchemaTest {
  private static final String DRAFT_7 = "http://json-schema.org/draft-07/schema#";
  private static final JsonNode SCHEMA =
      JsonMapper.shared()
          .readTree(Resource.text(ConfigurationReader.class, "config-1.schema.json"));
  private static final JsonNode PLAY =
      JsonMapper.shared().readTree(Resource.text(RequestReader.class, "play-1.schema.json"));

  private static final JsonNode CALIBRATION =
      JsonMapper.shared()
          .readTree(Resource.text(CalibrationReader.class, "calibration-1.schema.json"));

  static Stream<JsonNode> schemas() {
    return Stream.of(SCHEMA, PLAY, CALIBRATION);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void theSchemaIsAJsonSchemaOfDraft7(JsonNode schema) {
    assertEquals(DRAFT_7, schema.path("$schema").asString());
    var draft =
        SchemaRegistry.withDialect(Dialects.getDraft7()).getSchema(SchemaLocation.of(DRAFT_7));
    assertEquals(List.of(), draft.validate(schema));
    assertFalse(draft.validate(JsonMapper.shared().readTree("{\"type\": \"text\"}")).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everyKeyIsDescribedAndNoGroupTakesAnUnknownOne(JsonNode schema) {
    assertFalse(schema.path("additionalProperties").asBoolean(true), schema::toString);
    for (Map.Entry<String, JsonNode> key : schema.path("properties").properties()) {
      assertTrue(key.getValue().path("description").asString("").endsWith("."), key.getKey());
      if (key.getValue().has("properties")) {
        everyKeyIsDescribedAndNoGroupTakesAnUnknownOne(key.getValue());
      }
    }
  }

  @Test
  void theExamplesOfTheSchemaAreReadable() {
    List<JsonNode> keys = textsWith("examples");
    keys.forEach(key -> assertReadable(key.path("format").asString(), key.at("/examples/0")));
    assertEquals(textsWith("format").size(), keys.size());
  }

  @Test
  void theDefaultsOfTheSchemaAreReadable() {
    List<JsonNode> keys = textsWith("default");
    keys.forEach(key -> assertReadable(key.path("format").asString(), key.path("default")));
    assertTrue(keys.size() > ConfigurationNotations.ALL.size() / 2);
  }

  static Stream<Measure<?>> measures() {
    return ConfigurationNotations.ALL.stream()
        .filter(Measure.class::isInstance)
        .<Measure<?>>map(Measure.class::cast);
  }

  @ParameterizedTest
  @MethodSource("measures")
  void theSchemaTellsEditorsTheLimitsTheReaderKeeps(Measure<?> measure) {
    List<JsonNode> keys =
        SCHEMA.findParents("format").stream()
            .filter(key -> key.path("format").asString().equals(measure.name()))
            .toList();
    assertFalse(keys.isEmpty(), measure.name());
    for (JsonNode key : keys) {
      String told = key.path("description").asString();
      assertTrue(told.contains(measure.limits()), told);
    }
  }

  @Test
  void theSchemasKnowTheTypesOfMotors() {
    List<String> words = Stream.of(MotorType.values()).map(MotorType::word).toList();
    assertEquals(words, texts(SCHEMA.at("/properties/sleeve/properties/motor/enum")));
    assertEquals(words, texts(CALIBRATION.at("/properties/type/enum")));
  }

  @Test
  void theSchemaOfCalibrationsTellsTheLimitsAndReadableExamples() {
    for (Notation<?> notation : CalibrationNotations.ALL) {
      JsonNode key =
          CALIBRATION.findParents("format").stream()
              .filter(it -> it.path("format").asString().equals(notation.name()))
              .findFirst()
              .orElseThrow();
      assertTrue(notation.parse(key.at("/examples/0").asString()) instanceof Parsed.Value);
      String limits = ((Measure<?>) notation).limits();
      assertTrue(key.path("description").asString().contains(limits), key::toString);
    }
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static List<JsonNode> textsWith(String rule) {
    return SCHEMA.findParents(rule).stream().filter(key -> key.has("format")).toList();
  }

  private static void assertReadable(String format, JsonNode text) {
    Notation<?> notation =
        ConfigurationNotations.ALL.stream()
            .filter(it -> it.name().equals(format))
            .findFirst()
            .orElseThrow();
    assertTrue(notation.parse(text.asString()) instanceof Parsed.Value, format + ": " + text);
  }
}
