package dev.lull.patterns.language;

/// How many times as fast, as often and as firm something is played as it is written.
///
/// @param speed of hands that move over the skin
/// @param rate of all else that takes time
/// @param pressure of all touches
record Pace(double speed, double rate, double pressure) {
  /// As it is written.
  static final Pace WRITTEN = new Pace(1, 1, 1);

  Pace and(Pace other) {
    return new Pace(speed * other.speed, rate * other.rate, pressure * other.pressure);
  }
}
