package dev.lull.patterns.place;

import dev.lull.patterns.Arm;
import dev.lull.patterns.quantity.Notation;
import java.util.List;

/// A way over the skin from place to place, on any forearm.
///
/// @param places 2 to [dev.lull.patterns.quantity.Limits#PLACES] of them
public record Path(List<Place> places) {
  /// How it is written: places with `->` between them.
  public static final Notation<Path> NOTATION = new PathNotation();

  /// Copies the places.
  public Path {
    places = List.copyOf(places);
  }

  /// This path on that arm.
  public Course on(Arm arm) {
    return Course.over(places, arm);
  }
}
