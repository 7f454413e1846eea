package dev.lull.patterns.document;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A schema as a tree to look things up in.
///
/// @param root the whole schema
record SchemaTree(JsonNode root) {
  /// The part of the schema that speaks of the value at that place of a document.
  JsonNode describing(JsonPointer place) {
    JsonNode schema = resolve(root);
    for (JsonPointer rest = place; !rest.matches(); rest = rest.tail()) {
      String key = rest.getMatchingProperty();
      JsonNode property = schema.path("properties").path(key);
      schema = resolve(property.isMissingNode() ? schema.path("items") : property);
    }
    return schema;
  }

  /// Follows `$ref`. Beside it nothing counts, as draft-07 has it.
  private JsonNode resolve(JsonNode schema) {
    JsonNode reference = schema.path("$ref");
    return reference.isString() ? resolve(root.at(reference.stringValue().substring(1))) : schema;
  }

  /// What people call the value, such as "step".
  static Optional<String> title(JsonNode schema) {
    return Optional.ofNullable(schema.path("title").stringValue(null));
  }

  /// The first of the examples.
  static Optional<String> example(JsonNode schema) {
    JsonNode example = schema.path("examples").path(0);
    return example.isMissingNode() ? Optional.empty() : Optional.of(example.asString());
  }

  static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  JsonNode complete(JsonNode document) {
    return complete(document, root);
  }

  private JsonNode complete(JsonNode value, JsonNode schema) {
    JsonNode rules = resolve(schema);
    return switch (value) {
      case ObjectNode map -> completeMap(map, rules.path("properties"));
      case ArrayNode list -> completeList(list, rules.path("items"));
      default -> value;
    };
  }

  private JsonNode completeList(ArrayNode list, JsonNode rules) {
    ArrayNode completed = list.arrayNode();
    list.forEach(entry -> completed.add(complete(entry, rules)));
    return completed;
  }

  private JsonNode completeMap(ObjectNode map, JsonNode properties) {
    ObjectNode completed = map.objectNode();
    map.properties()
        .forEach(
            e -> completed.set(e.getKey(), complete(e.getValue(), properties.path(e.getKey()))));
    properties.properties().stream()
        .filter(property -> !map.has(property.getKey()))
        .filter(property -> byDefault(property.getValue()).isPresent())
        .forEach(
            p -> completed.set(p.getKey(), complete(byDefault(p.getValue()).get(), p.getValue())));
    return completed;
  }

  private static Optional<JsonNode> byDefault(JsonNode property) {
    return Optional.ofNullable(property.get("default"));
  }
}
