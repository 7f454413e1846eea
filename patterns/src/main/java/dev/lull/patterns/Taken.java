package dev.lull.patterns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A shelf of which is known what was taken from it.
record Taken(Shelf shelf, Map<String, String> texts) implements Shelf {
  static Taken from(Shelf shelf) {
    return new Taken(shelf, new TreeMap<>());
  }

  @Override
  public Optional<Reading<String>> text(String name) {
    Optional<Reading<String>> reading = shelf.text(name);
    if (reading.orElse(NOTHING) instanceof Reading.Read<String>(String text)) {
      texts.put(name, text);
    }
    return reading;
  }

  @Override
  public List<String> names() {
    return shelf.names();
  }

  private static final Reading<String> NOTHING = new Reading.Broken<>(List.of());
}
