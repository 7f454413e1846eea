package dev.lull.patterns;

/// Something that touches the skin once, without leaving it in between.
///
/// @param start when it begins, in nanoseconds since the beginning of the timeline
/// @param length how long it touches, in nanoseconds
/// @param way how far it moves over the skin, in millimetres; 0 if it stays
/// @param pressure how much of the wearer's comfortable maximum it has where it is firmest,
///     0..1
public record Stroked(long start, long length, double way, double pressure) {
  private static final double NANOS_PER_SECOND = 1e9;

  /// How fast it moves over the skin, in millimetres a second.
  public double speed() {
    return way / (length / NANOS_PER_SECOND);
  }

  /// The same, so much later.
  public Stroked later(long nanos) {
    return new Stroked(start + nanos, length, way, pressure);
  }

  /// The same, so many times as fast from the beginning of the timeline on.
  public Stroked faster(double factor) {
    return new Stroked(Math.round(start / factor), Math.round(length / factor), way, pressure);
  }

  /// The same with so many times the pressure, 1 at most.
  public Stroked pressed(double factor) {
    return new Stroked(start, length, way, Math.clamp(pressure * factor, 0.0, 1.0));
  }
}
