package dev.lull.patterns.language;

/// How often a step is played.
public sealed interface Repetition {
  /// A number of times.
  ///
  /// @param times 1 or more
  record Times(long times) implements Repetition {}

  /// Again and again for a while. A touch that would not be finished by then is not begun.
  ///
  /// @param length in nanoseconds
  record While(long length) implements Repetition {}
}
