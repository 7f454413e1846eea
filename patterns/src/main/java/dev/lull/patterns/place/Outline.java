package dev.lull.patterns.place;

import java.util.List;
import java.util.function.UnaryOperator;

/// Lines on paper.
///
/// @param lines each of at least two points
public record Outline(List<Line> lines) {
  /// Copies the lines.
  public Outline {
    lines = List.copyOf(lines);
  }

  /// A line from point to point.
  ///
  /// @param points at least two
  record Line(List<Point> points) {
    Line {
      points = List.copyOf(points);
    }
  }

  /// A point.
  ///
  /// @param x to the right
  /// @param y downwards
  record Point(double x, double y) {}

  /// The same, so many times as large, turned clockwise, and with its middle (that of its extent)
  /// at the origin.
  Outline laid(double scale, double degrees) {
    double cos = scale * Math.cos(Math.toRadians(degrees));
    double sin = scale * Math.sin(Math.toRadians(degrees));
    Outline turned = moved(point -> turned(point, cos, sin));
    Extent extent = turned.extent();
    return turned.moved(
        point -> new Point(point.x() - extent.middleX(), point.y() - extent.middleY()));
  }

  private static Point turned(Point point, double cos, double sin) {
    return new Point(cos * point.x() - sin * point.y(), sin * point.x() + cos * point.y());
  }

  private Outline moved(UnaryOperator<Point> where) {
    return new Outline(
        lines.stream().map(line -> new Line(line.points().stream().map(where).toList())).toList());
  }

  /// From where to where it reaches.
  record Extent(double left, double right, double top, double bottom) {
    double middleX() {
      return (left + right) / 2;
    }

    double middleY() {
      return (top + bottom) / 2;
    }
  }

  Extent extent() {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Line line : lines) {
      for (Point point : line.points()) {
        left = Math.min(left, point.x());
        right = Math.max(right, point.x());
        top = Math.min(top, point.y());
        bottom = Math.max(bottom, point.y());
      }
    }
    return new Extent(left, right, top, bottom);
  }

  /// How long its lines are together.
  double length() {
    double length = 0;
    for (Line line : lines) {
      for (int i = 1; i < line.points().size(); i++) {
        Point from = line.points().get(i - 1);
        Point to = line.points().get(i);
        length += Math.hypot(to.x() - from.x(), to.y() - from.y());
      }
    }
    return length;
  }
}
