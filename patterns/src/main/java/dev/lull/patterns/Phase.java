package dev.lull.patterns;

/// A named part of a session.
///
/// @param name what its author calls it
/// @param start when it begins, in nanoseconds since the pattern began
/// @param length how long it takes, in nanoseconds
public record Phase(String name, long start, long length) {
  /// The same, so much later.
  public Phase later(long nanos) {
    return new Phase(name, start + nanos, length);
  }
}
