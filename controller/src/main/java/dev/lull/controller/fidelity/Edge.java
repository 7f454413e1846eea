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
  /// The edges of a sleeve: all pairs of motors with no third one in, or on, the circle that has
  /// the two as its diameter. That is the graph of Gabriel & Sokal (1969). For this the arm is
  /// taken as a cylinder, so that on a grid it is the grid.
  static List<Edge> of(Chart chart, Layout layout) {
    List<Point> motors = chart.points(layout);
    List<Point> cylinder = chart.onCylinder(layout);
    List<Edge> edges = new ArrayList<>();
    for (int one = 0; one < motors.size(); one++) {
      for (int other = one + 1; other < motors.size(); other++) {
        if (areNeighbours(cylinder.get(one), cylinder.get(other), cylinder)) {
          edges.add(new Edge(one, other, motors.get(one), motors.get(other)));
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

  /// The share of the way from the first motor to the other at which it is nearest to a place.
  double nearest(Point place) {
    Point way = to.minus(from);
    return Math.clamp(place.minus(from).dot(way) / way.dot(way), 0.0, 1.0);
  }

  double distance(Point place) {
    return from.mixed(to, nearest(place)).minus(place).length();
  }
}
