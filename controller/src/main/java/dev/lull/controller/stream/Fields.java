package dev.lull.controller.stream;

import dev.lull.patterns.quantity.NearestWord;
import dev.lull.patterns.quantity.Quoted;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// The keys of one object of a message, each read with its limits.
///
/// @param path where the object is in the message, such as `samples[2].contacts[0]`; empty for the
///     message itself
record Fields(String path, JsonNode node) {
  /// An object that has only known keys.
  static Fields of(String path, JsonNode node, List<String> keys) throws StreamRefused {
    if (!node.isObject()) {
      throw new StreamRefused(
          "%s is %s. Send an object with %s."
              .formatted(path.isEmpty() ? "The message" : path, shown(node), listed(keys)));
    }
    for (String key : node.propertyNames()) {
      if (!keys.contains(key)) {
        throw new StreamRefused(unknown(path, key, keys));
      }
    }
    return new Fields(path, node);
  }

  boolean has(String key) {
    return node.has(key);
  }

  /// A finite number within limits.
  double number(String key, double least, double most, String unit) throws StreamRefused {
    double value = needed(key).isNumber() ? node.get(key).asDouble() : Double.NaN;
    if (!(value >= least && value <= most)) {
      throw new StreamRefused(
          String.format(
              Locale.ROOT,
              "%s is %s. Send a number%s from %s to %s.",
              at(key),
              shown(node.get(key)),
              unit,
              plain(least),
              plain(most)));
    }
    return value;
  }

  /// A whole number within limits.
  long whole(String key, long least, long most) throws StreamRefused {
    JsonNode value = needed(key);
    if (!value.isIntegralNumber()
        || !value.canConvertToLong()
        || value.longValue() < least
        || value.longValue() > most) {
      throw new StreamRefused(
          "%s is %s. Send a whole number from %d to %d."
              .formatted(at(key), shown(value), least, most));
    }
    return value.longValue();
  }

  /// Yes or no; no where the key is missing.
  boolean flag(String key) throws StreamRefused {
    if (!has(key)) {
      return false;
    }
    if (!node.get(key).isBoolean()) {
      throw new StreamRefused(
          "%s is %s. Send true or false.".formatted(at(key), shown(node.get(key))));
    }
    return node.get(key).booleanValue();
  }

  /// A list of so many at most.
  JsonNode list(String key, int least, int most) throws StreamRefused {
    JsonNode list = needed(key);
    if (!list.isArray() || list.size() < least || list.size() > most) {
      throw new StreamRefused(
          "%s %s. Send a list of %d to %d."
              .formatted(
                  at(key),
                  list.isArray() ? "has " + list.size() + " entries" : "is " + shown(list),
                  least,
                  most));
    }
    return list;
  }

  /// Where a key is in the message.
  String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private JsonNode needed(String key) throws StreamRefused {
    if (!has(key)) {
      throw new StreamRefused(
          "%s lacks \"%s\". Send it too.".formatted(path.isEmpty() ? "The message" : path, key));
    }
    return node.get(key);
  }

  private static String unknown(String path, String key, List<String> keys) {
    return "%s has no key %s. %s"
        .formatted(
            path.isEmpty() ? "A message" : path,
            Quoted.text(key),
            NearestWord.to(key, keys)
                .map(it -> "Did you mean \"" + it + "\"?")
                .orElse("It may have " + listed(keys) + "."));
  }

  private static String shown(JsonNode value) {
    if (value.isObject()) {
      return "an object";
    }
    if (value.isArray()) {
      return "a list";
    }
    if (value.isNull()) {
      return "null";
    }
    return value.isNumber() || value.isBoolean()
        ? value.asString()
        : Quoted.text(value.asString(""));
  }

  private static String listed(List<String> keys) {
    return "\"" + String.join("\", \"", keys) + "\"";
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
