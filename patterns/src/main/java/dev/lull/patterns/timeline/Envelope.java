package dev.lull.patterns.timeline;

/// How a touch comes and goes: its pressure, as a share of what it is in the middle.
///
/// It rises and falls as a raised cosine, ½ − ½·cos(π·t/rise), which begins and ends without a
/// corner.
///
/// @param rise how long it takes to come, in nanoseconds, > 0
/// @param level how long it stays, in nanoseconds
/// @param fall how long it takes to go, in nanoseconds, > 0
public record Envelope(long rise, long level, long fall) {
  /// An envelope that rises and falls alike, for at most half of the time each.
  ///
  /// @param length of the whole, in nanoseconds
  /// @param ease how long it takes to come, and to go, in nanoseconds
  public static Envelope of(long length, long ease) {
    long edge = Math.min(ease, length / 2);
    return new Envelope(edge, length - 2 * edge, edge);
  }

  /// From beginning to end, in nanoseconds.
  public long length() {
    return rise + level + fall;
  }

  /// The share of the pressure at a moment within it, 0..1.
  public double at(long t) {
    if (t < rise) {
      return raisedCosine((double) t / rise);
    }
    long left = length() - t;
    return left < fall ? raisedCosine((double) left / fall) : 1;
  }

  /// Half a cosine from 0 to 1, without a corner at either end.
  static double raisedCosine(double share) {
    return 0.5 - 0.5 * Math.cos(Math.PI * share);
  }
}
