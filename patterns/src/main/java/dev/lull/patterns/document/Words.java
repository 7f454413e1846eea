package dev.lull.patterns.document;

import dev.lull.patterns.quantity.Quoted;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// The phrases explanations are put together from.
final class Words {
  private Words() {}

  /// `"a", "b" and "c"`.
  static String list(List<String> words, String last) {
    List<String> quoted = words.stream().map(word -> "\"" + word + "\"").toList();
    return quoted.size() < 2
        ? String.join("", quoted)
        : quoted.stream().limit(quoted.size() - 1L).collect(Collectors.joining(", "))
            + (" " + last + " ")
            + quoted.getLast();
  }

  /// What was found: `the number 3`, `a list`.
  static String found(JsonNode value, String written) {
    return switch (value.getNodeType()) {
      case STRING -> Quoted.text(written);
      case NUMBER -> "the number " + written;
      case BOOLEAN -> written;
      case NULL -> "empty";
      case ARRAY -> "a list";
      case OBJECT -> "a group of keys";
      case BINARY, MISSING, POJO -> throw new IllegalStateException("Not of YAML: " + value);
    };
  }

  /// What was expected, with an example if the schema has one.
  static String expected(JsonNode rules) {
    String type =
        switch (rules.path("type").asString("")) {
          case "string" -> "text";
          case "integer" -> "a whole number";
          case "number" -> "a number";
          case "boolean" -> "true or false";
          case "array" -> "a list";
          case "object" -> "a group of keys";
          default -> "something else";
        };
    return type + SchemaTree.example(rules).map(e -> ", such as \"" + e + "\"").orElse("");
  }

  /// What is allowed: `1 to 10`, `1 or more`, `10 at most`.
  static String range(JsonNode rules, String least, String most) {
    if (!rules.has(most)) {
      return rules.path(least).asString() + " or more";
    }
    return rules.has(least)
        ? rules.path(least).asString() + " to " + rules.path(most).asString()
        : rules.path(most).asString() + " at most";
  }
}
