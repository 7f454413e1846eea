package dev.lull.hardware;

/// Keeps a drive from changing faster than full scale in a given time, up and down.
///
/// A pause between frames counts as 20 ms at most, so that a host that stalled does not come back
/// with a jump.
final class SlewLimit {
  static final long LONGEST_STEP = 20_000_000;

  private final double perNano;

  SlewLimit(long fullScaleNanos) {
    perNano = 1.0 / fullScaleNanos;
  }

  /// How far a drive may move in so many nanoseconds.
  float reach(long nanos) {
    return (float) (perNano * Math.min(nanos, LONGEST_STEP));
  }

  /// Where a drive gets to on its way from one value to another.
  static float towards(float from, float to, float reach) {
    return Math.max(from - reach, Math.min(from + reach, to));
  }
}
