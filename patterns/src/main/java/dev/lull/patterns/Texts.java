package dev.lull.patterns;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Patterns that came along with another.
record Texts(Map<String, String> byName) implements Shelf {
  Texts {
    byName = Map.copyOf(byName);
  }

  @Override
  public Optional<Reading<String>> text(String name) {
    return Optional.ofNullable(byName.get(name)).map(Reading.Read::new);
  }

  @Override
  public List<String> names() {
    return List.copyOf(byName.keySet());
  }
}
