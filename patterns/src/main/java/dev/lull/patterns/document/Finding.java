package dev.lull.patterns.document;

import com.networknt.schema.Error;
import dev.lull.patterns.quantity.NearestWord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/// A place in a document that breaks a rule of its schema.
///
/// @param keyword the rule, as JSON schema calls it; `dependencies` of a key that needs another,
///     `false` of one that may not be there
/// @param place the value that breaks it
/// @param key the key that is missing there, unknown, or in need of another, if it is about one
/// @param rules the part of the schema in which the rule stands
/// @param value what was found at the place
/// @param fallback what the validator says
record Finding(
    String keyword,
    JsonPointer place,
    Optional<String> key,
    JsonNode rules,
    JsonNode value,
    String fallback) {
  static Finding of(Error error, SchemaTree schema) {
    JsonPointer rule = JsonPointer.compile(error.getSchemaLocation().getFragment().toString());
    Optional<String> needy = needy(rule);
    return new Finding(
        needy.map(_ -> "dependencies").orElse(error.getKeyword()),
        JsonPointer.compile(error.getInstanceLocation().toString()),
        needy.or(() -> Optional.ofNullable(error.getProperty())),
        schema.root().at(around(rule, error.getKeyword())),
        error.getInstanceNode(),
        error.getMessage());
  }

  /// The key because of which another one is needed: `a` in `/dependencies/a/required`.
  private static Optional<String> needy(JsonPointer rule) {
    String condition = rule.head().head() == null ? "" : rule.head().head().toString();
    return condition.endsWith("/dependencies")
        ? Optional.of(rule.head().last().getMatchingProperty())
        : Optional.empty();
  }

  /// Where a rule stands; of a key that may not be there, `false` in `/then/properties/key/false`,
  /// what says so of all such keys.
  private static JsonPointer around(JsonPointer rule, String keyword) {
    JsonPointer here = rule.head();
    return keyword.equals("false") ? here.head().head() : here;
  }

  boolean is(String rule) {
    return keyword.equals(rule);
  }

  /// The keys a map may have.
  List<String> knownKeys() {
    return List.copyOf(rules.path("properties").propertyNames());
  }

  /// The keys of which a map must have exactly one.
  List<String> choices() {
    return rules
        .path("oneOf")
        .valueStream()
        .map(choice -> choice.at("/required/0"))
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .toList();
  }

  /// The key that was probably meant by an unknown one.
  Optional<String> meant() {
    return is("additionalProperties")
        ? unparted().or(() -> key.flatMap(unknown -> NearestWord.to(unknown, knownKeys())))
        : Optional.empty();
  }

  /// The known key that an unknown one without a value begins with: `speed` of `speed 3 cm/s`.
  Optional<String> unparted() {
    return key.filter(unknown -> value.path(unknown).isNull())
        .flatMap(unknown -> Slip.unparted(unknown, knownKeys()));
  }

  /// The value that a decimal comma cut off, if this unknown key is what came behind the comma.
  Optional<JsonPointer> cut() {
    return is("additionalProperties")
        ? key.flatMap(unknown -> Slip.cut(value, unknown)).map(place::appendProperty)
        : Optional.empty();
  }

  /// The keys whose absence it is about.
  Stream<String> missing() {
    return switch (keyword) {
      case "required" -> key.stream();
      case "dependencies" -> SchemaTree.texts(rules.path("required")).stream();
      case "oneOf" -> choices().stream();
      default -> Stream.empty();
    };
  }
}
