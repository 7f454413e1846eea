package dev.lull.controller.fidelity;

import dev.lull.patterns.Layout;
import java.util.ArrayList;
import java.util.List;

/// Two motors between which a phantom can be put.
///
/// @param one number of a motor
/// @param other number of another
/// @param from where the first is
/// @param to where the other is
record Edge(int one, int other, Point from, Point to) {
  /// A motor that is nearer to a side of the sleeve than this, in millimetres, lies on it.
  private static final double ON_IT = 1;

  /// The edges of a sleeve: all pairs of motors with no third one in, or on, the circle that has
  /// the two as its diameter, which is the graph of Gabriel & Sokal (1969); and the sides of what
  /// the sleeve spans. For the first the arm is taken as a cylinder, so that on a grid it is the
  /// grid.
  static List<Edge> of(Chart chart, Layout layout) {
    List<Point> motors = chart.points(layout);
    List<Point> cylinder = chart.onCylinder(layout);
    Hull hull = Hull.of(motors);
    List<Edge> edges = new ArrayList<>();
    for (int one = 0; one < motors.size(); one++) {
      for (int other = one + 1; other < motors.size(); other++) {
        Edge edge = new Edge(one, other, motors.get(one), motors.get(other));
        if (areNeighbours(cylinder.get(one), cylinder.get(other), cylinder)
            || (hull.hasSide(edge.from, edge.to) && edge.isBare(motors))) {
          edges.add(edge);
        }
      }
    }
    return edges;
  }

  private static boolean areNeighbours(Point one, Point other, List<Point> all) {
    Point middle = one.mixed(other, 0.5);
    double radius = other.minus(one).length() / 2 * (1 + 1e-6);
    return all.stream()
        .filter(it -> !it.equals(one) && !it.equals(other))
        .noneMatch(it -> it.minus(middle).length() <= radius);
  }

  private boolean isBare(List<Point> motors) {
    return motors.stream()
        .filter(it -> !it.equals(from) && !it.equals(to))
        .noneMatch(it -> distance(it) < ON_IT);
  }

  /// The share of the way from the first motor to the other at which it is nearest to a place.
  double nearest(Point place) {
    Point way = to.minus(from);
    return Math.clamp(place.minus(from).dot(way) / way.dot(way), 0.0, 1.0);
  }

  double distance(Point place) {
    return from.mixed(to, nearest(place)).minus(place).length();
  }

  /// How far around the arm it is where it is so far along; no number if it is not there, or all of
  /// it is.
  double acrossAt(double along) {
    double share = shareAt(along);
    boolean isThere = share >= -1e-9 && share <= 1 + 1e-9;
    return isThere ? from.across() + share * (to.across() - from.across()) : Double.NaN;
  }

  /// The share of the way from the first motor to the other where it is so far along.
  double shareAt(double along) {
    double length = to.along() - from.along();
    return length == 0 ? Double.NaN : (along - from.along()) / length;
  }

  /// Adds so many times a phantom's shares of the two motors, which are 1 together.
  ///
  /// @param share of the way from the first motor to the other, 0..1
  void add(double share, double times, double[] into) {
    double held = Math.clamp(share, 0.0, 1.0);
    into[one] += times * (1 - held);
    into[other] += times * held;
  }
}
