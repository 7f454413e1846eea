package dev.lull.patterns.quantity;

/// A distance on the skin.
///
/// @param mm in millimetres
public record Length(double mm) {
  /// How it is written: `12 mm`, `4 cm`, `0.2 m`.
  public static final Measure<Length> MEASURE =
      Measure.of(
          "length",
          "4 cm",
          mm -> new Length(mm.doubleValue()),
          new Unit("mm", "1"),
          new Unit("cm", "10"),
          new Unit("m", "1000"));
}
