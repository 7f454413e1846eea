package dev.lull.patterns.language;

/// What happens when a step takes longer than its `every`.
public enum Overrun {
  /// The pattern is refused.
  ERROR,
  /// The next one waits until it is over.
  WAIT,
  /// The next one begins all the same.
  OVERLAP
}
