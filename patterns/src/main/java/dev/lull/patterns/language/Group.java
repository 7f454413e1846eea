package dev.lull.patterns.language;

import java.util.List;

/// Steps that are played one after another, as one.
///
/// @param steps at least one
public record Group(List<Step> steps) implements Action {
  /// Copies the steps.
  public Group {
    steps = List.copyOf(steps);
  }
}
