package dev.lull.patterns.render;

import dev.lull.patterns.Layout;
import dev.lull.patterns.MotorPlace;
import dev.lull.patterns.place.Surface;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The motors of a layout as they lie around one point of the skin: those that a contact there
/// could move.
///
/// Distances u and v, along and around the arm, are counted in reaches of the touch. Each motor has
/// eight terms, functions of u and v, which a [Bell] weighs.
final class View {
  static final int TERMS = 8;

  /// Beyond so many reaches more than the nearest motor, a motor is not moved.
  private static final double REACH = 6;

  private static final double REACH_SQUARED = REACH * REACH;

  /// From so many degrees around the arm on, a motor is not moved either, unless all are as far: it
  /// lies on both sides as much as on one, and rounding would decide on which. No point of a grid
  /// is just so far from the motors of a regular layout, or rounding would decide on this.
  private static final double OPPOSITE = 172.1;

  private static final double ROUNDING = 0.1;

  final int[] motors;
  final double[] along;
  final double[] around;
  final double[] plain;
  final double[][] terms;

  private View(int[] motors, double[] along, double[] around, double[] u, double[] v) {
    this.motors = motors;
    this.along = along;
    this.around = around;
    this.plain = new double[motors.length];
    this.terms = new double[motors.length][];
    for (int i = 0; i < motors.length; i++) {
      plain[i] = -(u[i] * u[i] + v[i] * v[i]) / 2;
      terms[i] = terms(u[i], v[i]);
    }
  }

  /// Looks around from a point.
  static View from(Layout layout, Reach reach, double along, double around) {
    Surface surface = new Surface(layout.arm());
    List<MotorPlace> places = layout.motors();
    int all = places.size();
    double[] dx = new double[all];
    double[] dy = new double[all];
    double[] turn = new double[all];
    for (int i = 0; i < all; i++) {
      MotorPlace place = places.get(i);
      dx[i] = place.along() - along;
      turn[i] = Surface.turn(around, place.around());
      dy[i] = aside(turn[i]) / 360 * surface.girth((place.along() + along) / 2);
    }
    double least = Arrays.stream(turn).map(Math::abs).min().orElseThrow();
    double most = Math.max(OPPOSITE, least + ROUNDING);
    int[] seen = IntStream.range(0, all).filter(i -> Math.abs(turn[i]) <= most).toArray();
    return near(seen, dx, dy, reach.along(), reach.around());
  }

  /// What lies exactly opposite is as far on one side as on the other.
  private static double aside(double turn) {
    return Math.abs(turn) > 180 - ROUNDING ? 0 : turn;
  }

  private static View near(int[] seen, double[] dx, double[] dy, double wide, double high) {
    double[] squared =
        IntStream.range(0, dx.length)
            .mapToDouble(i -> square(dx[i] / wide) + square(dy[i] / high))
            .toArray();
    double least = IntStream.of(seen).mapToDouble(i -> squared[i]).min().orElseThrow();
    int[] near = IntStream.of(seen).filter(i -> squared[i] <= least + REACH_SQUARED).toArray();
    double[] along = IntStream.of(near).mapToDouble(i -> dx[i]).toArray();
    double[] around = IntStream.of(near).mapToDouble(i -> dy[i]).toArray();
    double[] u = IntStream.of(near).mapToDouble(i -> dx[i] / wide).toArray();
    double[] v = IntStream.of(near).mapToDouble(i -> dy[i] / high).toArray();
    return new View(near, along, around, u, v);
  }

  /// Two that move the bell, two that make it steeper on one side, two that make it narrower, and
  /// two that make it narrower on one side than on the other.
  private static double[] terms(double u, double v) {
    double near = Math.exp(-(u * u + v * v) / 4);
    return new double[] {
      u, v, u * near, v * near, -u * u / 2, -v * v / 2, u * u * Math.tanh(v), v * v * Math.tanh(u)
    };
  }

  private static double square(double x) {
    return x * x;
  }
}
