package dev.lull.patterns.quantity;

/// How often something happens.
///
/// @param perSecond times a second
public record Rate(double perSecond) {
  private static final double NANOS_PER_SECOND = 1e9;

  /// How it is written: `6 /min`, `1 /s`.
  public static final Measure<Rate> MEASURE =
      Measure.of(
          "rate",
          "6 /min",
          r -> new Rate(r.doubleValue()),
          Unit.fraction("/min", 60),
          new Unit("/s", "1"));

  /// From one time to the next, in nanoseconds.
  public long period() {
    return Math.round(NANOS_PER_SECOND / perSecond);
  }
}
