package dev.lull.patterns.language;

import java.util.List;

/// Steps that are played at the same time, as one that takes as long as the longest.
///
/// @param steps two or more
public record Layers(List<Step> steps) implements Action {
  /// Copies the steps.
  public Layers {
    steps = List.copyOf(steps);
  }
}
