package dev.lull.patterns.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Slips of the pen of which YAML makes keys that nobody meant.
final class Slip {
  private static final Pattern WHOLE = Pattern.compile("[-+]?\\d+");
  private static final Pattern BEHIND_A_COMMA = Pattern.compile("\\d+ *[^\\d\\s]{1,10}");

  private Slip() {}

  /// The known word that a text begins with where a colon and a space are missing: `rest` of
  /// `rest 5 s` and of `rest:5 s`.
  static Optional<String> unparted(String text, List<String> known) {
    return known.stream()
        .filter(word -> text.startsWith(word + " ") || text.startsWith(word + ":"))
        .findFirst();
  }

  /// As it should have been written.
  static String parted(String text, String word) {
    return word + ": " + text.substring(word.length() + 1).strip();
  }

  /// In `{speed: 3,5 cm/s}`, of the key `5 cm/s`: the key `speed`.
  static Optional<String> cut(JsonNode map, String behind) {
    if (!map.path(behind).isNull() || !BEHIND_A_COMMA.matcher(behind).matches()) {
      return Optional.empty();
    }
    List<String> keys = List.copyOf(map.propertyNames());
    int before = keys.indexOf(behind) - 1;
    return before < 0 || !WHOLE.matcher(map.path(keys.get(before)).asString("")).matches()
        ? Optional.empty()
        : Optional.of(keys.get(before));
  }
}
