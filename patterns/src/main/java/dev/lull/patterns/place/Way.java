package dev.lull.patterns.place;

import dev.lull.patterns.Arm;
import java.util.List;
import java.util.Optional;

/// Where something goes over the skin of any forearm, in one line or several.
public sealed interface Way permits Path, Drawing {
  /// How many lines it has.
  int lines();

  /// Its lines on that arm.
  List<Course> on(Arm arm);

  /// Why it is on no arm, and what to write instead; empty if it is.
  Optional<String> objection();
}
