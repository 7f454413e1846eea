package dev.lull.patterns.quantity;

/// How fast a touch moves over the skin.
///
/// @param mmPerSecond in millimetres a second
public record Speed(double mmPerSecond) {
  /// How it is written: `8 mm/s`, `3 cm/s`, `0.1 m/s`.
  public static final Measure<Speed> MEASURE =
      Measure.of(
          "speed",
          "3 cm/s",
          v -> new Speed(v.doubleValue()),
          new Unit("mm/s", "1"),
          new Unit("cm/s", "10"),
          new Unit("m/s", "1000"));
}
