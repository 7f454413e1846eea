package dev.lull.patterns.quantity;

/// How often something happens.
///
/// @param perSecond times a second
public record Rate(double perSecond) {
  /// How it is written: `6 /min`, `1 /s`.
  public static final Measure<Rate> MEASURE =
      Measure.of(
          "rate",
          "6 /min",
          r -> new Rate(r.doubleValue()),
          Unit.fraction("/min", 60),
          new Unit("/s", "1"));
}
