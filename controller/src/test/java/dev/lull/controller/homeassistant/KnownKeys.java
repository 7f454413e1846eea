package dev.lull.controller.homeassistant;

import dev.lull.controller.resource.Resource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The keys that Home Assistant knows, by the part of the payload that they belong to; read from
/// `known-keys.txt`, which says how it is written.
final class KnownKeys {
  private static final Pattern PART = Pattern.compile("\\[([a-z_-]+)](?: \\(([a-z_-]+)\\))?");

  static final KnownKeys ALL = read("/home-assistant/known-keys.txt");

  private final Map<String, Map<String, Key>> parts = new LinkedHashMap<>();

  /// One key.
  ///
  /// @param name  its full form
  /// @param brief its short form; the full one where it has none
  /// @param kind  what its value is
  record Key(String name, String brief, String kind, boolean needed) {
    boolean isCalled(String written) {
      return name.equals(written) || brief.equals(written);
    }
  }

  private KnownKeys() {}

  private static KnownKeys read(String file) {
    var known = new KnownKeys();
    String part = "";
    for (String line : Resource.text(KnownKeys.class, file).lines().toList()) {
      Matcher heading = PART.matcher(line);
      if (heading.matches()) {
        part = heading.group(1);
        known.begin(part, Optional.ofNullable(heading.group(2)));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        known.add(part, line.split(" +"));
      }
    }
    return known;
  }

  boolean has(String part) {
    return parts.containsKey(part);
  }

  Collection<Key> of(String part) {
    return parts.get(part).values();
  }

  Optional<Key> find(String part, String written) {
    return of(part).stream().filter(key -> key.isCalled(written)).findFirst();
  }

  private void begin(String part, Optional<String> base) {
    parts.put(part, new LinkedHashMap<>(base.map(parts::get).orElse(Map.of())));
  }

  private void add(String part, String... words) {
    String brief = words[1].equals("-") ? words[0] : words[1];
    parts.get(part).put(words[0], new Key(words[0], brief, words[2], words.length > 3));
  }
}
