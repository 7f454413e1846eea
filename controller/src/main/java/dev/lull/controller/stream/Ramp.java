package dev.lull.controller.stream;

/// A share that comes and goes in a given time, along half a cosine. Allocates nothing.
final class Ramp {
  private final double nanos;
  private double level;

  /// At rest.
  ///
  /// @param nanos how long it takes from one end to the other
  Ramp(long nanos) {
    this.nanos = nanos;
  }

  void set(double share) {
    level = share;
  }

  void towards(boolean up, long dt) {
    level = Math.clamp(level + (up ? dt : -dt) / nanos, 0.0, 1.0);
  }

  boolean isAtRest() {
    return level <= 0;
  }

  double share() {
    return 0.5 * (1 - Math.cos(Math.PI * level));
  }
}
