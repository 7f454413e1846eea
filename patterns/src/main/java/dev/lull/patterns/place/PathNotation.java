package dev.lull.patterns.place;

import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Quoted;
import java.util.ArrayList;
import java.util.List;

/// Paths as people draw them with their fingers: from here to there, and on.
final class PathNotation implements Notation<Path> {
  @Override
  public String name() {
    return "path";
  }

  @Override
  public Parsed<Path> parse(String text) {
    String[] parts = text.split("->", -1);
    if (parts.length < 2) {
      return new Parsed.Fault<>(
          Quoted.text(text.strip())
              + " goes nowhere: a path has two places or more."
              + " Write one such as \"wrist -> elbow\".");
    }
    if (parts.length > Limits.PLACES) {
      return new Parsed.Fault<>(
          "%s has %s places, but a path has %s at most. Make two paths of it."
              .formatted(Quoted.text(text.strip()), parts.length, Limits.PLACES));
    }
    List<Place> places = new ArrayList<>();
    for (String part : parts) {
      switch (Place.NOTATION.parse(part)) {
        case Parsed.Value<Place>(Place place) -> places.add(place);
        case Parsed.Fault<Place>(String message) -> {
          return new Parsed.Fault<>(message);
        }
      }
    }
    return new Parsed.Value<>(new Path(places));
  }
}
