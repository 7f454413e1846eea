package dev.lull.patterns.place;

import dev.lull.patterns.Arm;
import dev.lull.patterns.quantity.Notation;
import java.util.List;
import java.util.Optional;

/// A way over the skin from place to place, on any forearm.
///
/// @param places 2 to [dev.lull.patterns.quantity.Limits#PLACES] of them
public record Path(List<Place> places) implements Way {
  /// How it is written: places with `->` between them.
  public static final Notation<Path> NOTATION = new PathNotation();

  /// Copies the places.
  public Path {
    places = List.copyOf(places);
  }

  @Override
  public int lines() {
    return 1;
  }

  @Override
  public List<Course> on(Arm arm) {
    return List.of(Course.over(places, arm));
  }

  @Override
  public Optional<String> objection() {
    return Optional.empty();
  }
}
