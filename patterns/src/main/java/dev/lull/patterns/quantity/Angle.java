package dev.lull.patterns.quantity;

/// An angle around the arm.
///
/// @param degrees positive towards the thumb
public record Angle(double degrees) {
  /// How it is written: `30°`, `30 deg`.
  public static final Measure<Angle> MEASURE =
      Measure.of(
          "angle",
          "30°",
          a -> new Angle(a.doubleValue()),
          new Unit("°", "1"),
          new Unit("deg", "1"));
}
