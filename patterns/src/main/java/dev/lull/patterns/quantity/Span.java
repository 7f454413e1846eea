package dev.lull.patterns.quantity;

/// A length of time.
///
/// @param nanos in nanoseconds
public record Span(long nanos) {
  /// How it is written: `300 ms`, `12 s`, `10 min`, `2 h`.
  public static final Measure<Span> MEASURE =
      Measure.of(
          "duration",
          "10 s",
          ns -> new Span(ns.longValue()),
          new Unit("ms", "1000000"),
          new Unit("s", "1000000000"),
          new Unit("min", "60000000000"),
          new Unit("h", "3600000000000"));
}
