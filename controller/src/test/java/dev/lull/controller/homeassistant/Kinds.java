package dev.lull.controller.homeassistant;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What a value in a discovery payload may be.
final class Kinds {
  private Kinds() {}

  /// What the value has to be, if it is not.
  static Optional<String> wanted(String kind, JsonNode value) {
    return is(kind, value) ? Optional.empty() : Optional.of(words(kind));
  }

  private static boolean is(String kind, JsonNode value) {
    return switch (kind) {
      case "text" -> value.isString();
      case "texts" -> value.isArray() && value.valueStream().allMatch(JsonNode::isString);
      case "list", "objects" -> value.isArray();
      case "object" -> value.isObject();
      case "flag" -> value.isBoolean();
      case "number" -> value.isNumber();
      case "whole" -> value.isInt() && value.asInt() >= 0;
      case "qos" -> value.isInt() && value.asInt() >= 0 && value.asInt() <= 2;
      case "topic" -> value.isString() && isTopic(value.asString());
      case "filter" -> value.isString() && isFilter(value.asString());
      case "template" -> value.isString() && isClosed(value.asString());
      case "icon" -> value.isString() && value.asString().matches("[a-z]+:[a-z0-9-]+");
      case "url" -> value.isString() && isUrl(value.asString());
      default -> value.isString() && List.of(kind.split("\\|")).contains(value.asString());
    };
  }

  private static String words(String kind) {
    return switch (kind) {
      case "text" -> "text";
      case "texts" -> "a list of texts";
      case "list" -> "a list";
      case "objects" -> "a list of objects";
      case "object" -> "an object";
      case "flag" -> "true or false";
      case "number" -> "a number";
      case "whole" -> "a whole number from 0";
      case "qos" -> "0, 1 or 2";
      case "topic" -> "a topic without \"+\" and \"#\"";
      case "filter" -> "a topic, in which \"+\" and \"#\" stand for whole levels";
      case "template" -> "a template, with as many \"{{\" as \"}}\"";
      case "icon" -> "an icon such as \"mdi:stop\"";
      case "url" -> "a URL that begins with \"http\"";
      default -> "one of " + kind.replace("|", ", ");
    };
  }

  private static boolean isTopic(String text) {
    return !text.isEmpty() && !text.matches(".*[+#\0].*");
  }

  private static boolean isFilter(String text) {
    return text.matches("([^+#\0]*|\\+)(/([^+#\0]*|\\+))*(/#)?") && !text.isEmpty();
  }

  private static boolean isClosed(String template) {
    return template.split("\\{\\{", -1).length == template.split("}}", -1).length;
  }

  private static boolean isUrl(String text) {
    try {
      return String.valueOf(URI.create(text).getScheme()).matches("https?");
    } catch (IllegalArgumentException noUrl) {
      return false;
    }
  }
}
