package dev.lull.controller.fidelity;

import dev.lull.patterns.Arm;
import dev.lull.patterns.place.Surface;
import java.util.function.DoubleUnaryOperator;

/// Touches with a known answer, felt along one straight stroke.
final class Felt {
  /// 200 mm up the middle of the inner side.
  static final Line LINE = new Line.Straight(new Point(20, 0), new Point(220, 0));

  /// The distance that positions are measured by in these tests, in mm.
  static final double PITCH = 40;

  private final Stroke stroke;
  private DoubleUnaryOperator ahead = _ -> 0;
  private DoubleUnaryOperator beside = _ -> 0;
  private DoubleUnaryOperator intensity = t -> 0.4 * Math.min(1, t);
  private double lag;

  /// A touch exactly where a stroke of that speed is, which comes within a second.
  ///
  /// @param speed in mm/s
  Felt(double speed) {
    stroke = new Stroke(new Chart(new Surface(Arm.STANDARD), 0), LINE, speed, Hand.USUAL);
  }

  Stroke stroke() {
    return stroke;
  }

  /// The same, but so much ahead of it, in mm, at each second.
  Felt ahead(DoubleUnaryOperator millimetres) {
    ahead = millimetres;
    return this;
  }

  Felt beside(DoubleUnaryOperator millimetres) {
    beside = millimetres;
    return this;
  }

  Felt intensity(DoubleUnaryOperator strength) {
    intensity = strength;
    return this;
  }

  Felt later(double seconds) {
    lag = seconds;
    return this;
  }

  Percept percept() {
    int ticks = (int) Math.round(stroke.seconds() * 1_000) + 500;
    double[] along = new double[ticks];
    double[] across = new double[ticks];
    double[] intensities = new double[ticks];
    for (int i = 0; i < ticks; i++) {
      double seconds = (i + 1) / 1_000.0;
      along[i] = LINE.along(stroke.way(seconds - lag)) + ahead.applyAsDouble(seconds);
      across[i] = beside.applyAsDouble(seconds);
      intensities[i] = intensity.applyAsDouble(seconds);
    }
    return new Percept(along, across, intensities);
  }

  Score score() {
    return Score.of(stroke, percept(), PITCH);
  }
}
