package dev.lull.controller.fidelity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a sleeve spans: the convex hull of its motors on the unrolled arm.
///
/// @param corners anticlockwise; two if all motors lie on one line
record Hull(List<Point> corners) {
  /// A sleeve that spans less than this, in mm², is a line.
  private static final double LEAST_AREA = 1;

  /// By Andrew's monotone chain (1979).
  static Hull of(List<Point> motors) {
    List<Point> sorted =
        motors.stream()
            .sorted(Comparator.comparingDouble(Point::along).thenComparingDouble(Point::across))
            .toList();
    List<Point> corners = new ArrayList<>(chain(sorted));
    corners.addAll(chain(sorted.reversed()));
    Hull hull = new Hull(List.copyOf(corners));
    return hull.area() < LEAST_AREA ? new Hull(List.of(sorted.getFirst(), sorted.getLast())) : hull;
  }

  /// One side of the hull, but for its last corner, which is the other side's first.
  private static List<Point> chain(List<Point> sorted) {
    List<Point> chain = new ArrayList<>();
    for (Point point : sorted) {
      while (chain.size() > 1 && !turnsLeft(chain.get(chain.size() - 2), chain.getLast(), point)) {
        chain.removeLast();
      }
      chain.add(point);
    }
    chain.removeLast();
    return chain;
  }

  private static boolean turnsLeft(Point from, Point over, Point to) {
    return over.minus(from).cross(to.minus(from)) > 0;
  }

  boolean isLine() {
    return corners.size() < 3;
  }

  /// Whether it has a side from one place to the other, either way.
  boolean hasSide(Point one, Point other) {
    for (int i = 0; i < corners.size(); i++) {
      Point from = corners.get(i);
      Point to = next(i);
      if ((from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one))) {
        return true;
      }
    }
    return false;
  }

  private double area() {
    double twice = 0;
    for (int i = 0; i < corners.size(); i++) {
      twice += corners.get(i).cross(next(i));
    }
    return twice / 2;
  }

  /// Its centre of mass.
  Point centre() {
    if (isLine()) {
      return corners.getFirst().mixed(corners.getLast(), 0.5);
    }
    double along = 0;
    double across = 0;
    for (int i = 0; i < corners.size(); i++) {
      double weight = corners.get(i).cross(next(i));
      along += weight * (corners.get(i).along() + next(i).along());
      across += weight * (corners.get(i).across() + next(i).across());
    }
    return new Point(along / (6 * area()), across / (6 * area()));
  }

  /// From corner to corner of the smallest upright box around it.
  Point diagonal() {
    return new Point(
        extent(corners.stream().mapToDouble(Point::along).toArray()),
        extent(corners.stream().mapToDouble(Point::across).toArray()));
  }

  private static double extent(double... values) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return most - least;
  }

  /// How far a circle around a place within may reach without leaving it.
  double room(Point centre) {
    double room = Double.POSITIVE_INFINITY;
    for (int i = 0; i < corners.size(); i++) {
      Point side = next(i).minus(corners.get(i));
      room = Math.min(room, side.cross(centre.minus(corners.get(i))) / side.length());
    }
    return Math.max(0, room);
  }

  /// How far it reaches from a place within, in one direction.
  ///
  /// @param direction of length 1
  double reach(Point from, Point direction) {
    double reach = 0;
    for (int i = 0; i < corners.size(); i++) {
      Point side = next(i).minus(corners.get(i));
      double turn = direction.cross(side);
      Point away = corners.get(i).minus(from);
      double share = away.cross(direction) / turn;
      if (turn != 0 && share >= -1e-9 && share <= 1 + 1e-9) {
        reach = Math.max(reach, away.cross(side) / turn);
      }
    }
    return reach;
  }

  private Point next(int corner) {
    return corners.get((corner + 1) % corners.size());
  }
}
