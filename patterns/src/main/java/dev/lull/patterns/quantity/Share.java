package dev.lull.patterns.quantity;

/// A part of a whole.
///
/// @param ofOne 1 is the whole
public record Share(double ofOne) {
  /// How it is written: `40 %`.
  public static final Measure<Share> MEASURE =
      Measure.of("share", "40 %", p -> new Share(p.doubleValue()), new Unit("%", "0.01"));
}
