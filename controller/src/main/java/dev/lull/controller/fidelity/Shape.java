package dev.lull.controller.fidelity;

import dev.lull.controller.fidelity.Line.Circle;
import dev.lull.controller.fidelity.Line.Straight;
import java.util.Locale;
import java.util.Optional;

/// The shapes that are stroked on each sleeve. All pass around or through the middle of what the
/// sleeve spans and stay inside it, as strokes do that are meant to be felt.
public enum Shape {
  /// Up the arm, from edge to edge.
  STRAIGHT,
  /// From edge to edge in the direction of the sleeve's diagonal.
  DIAGONAL,
  /// Once around, at four fifths of the room there is, 3 cm at most.
  CIRCLE;

  /// No straight line is longer than this, in millimetres: 40 s at the slowest speed.
  private static final double LONGEST = 200;

  private static final double SHARE_OF_ROOM = 0.8;
  private static final double LARGEST_RADIUS = 30;
  private static final Point UP = new Point(1, 0);

  /// Its line on a sleeve. A sleeve of one row has the straight one only.
  Optional<Line> on(Hull hull) {
    Point centre = hull.centre();
    return switch (this) {
      case STRAIGHT -> Optional.of(hull.isLine() ? row(hull) : through(centre, UP, hull));
      case DIAGONAL -> hull.isLine() ? Optional.empty() : Optional.of(diagonal(centre, hull));
      case CIRCLE -> hull.isLine() ? Optional.empty() : Optional.of(circle(centre, hull));
    };
  }

  private static Line row(Hull hull) {
    return new Straight(hull.corners().getFirst(), hull.corners().getLast());
  }

  private static Line diagonal(Point centre, Hull hull) {
    Point diagonal = hull.diagonal();
    double length = diagonal.length();
    Point direction = new Point(diagonal.along() / length, diagonal.across() / length);
    return through(centre, direction, hull);
  }

  private static Line through(Point centre, Point direction, Hull hull) {
    Point back = new Point(-direction.along(), -direction.across());
    double before = hull.reach(centre, back);
    double after = hull.reach(centre, direction);
    Point middle = centre.towards(direction, (after - before) / 2);
    double half = Math.min(LONGEST, before + after) / 2;
    return new Straight(middle.towards(back, half), middle.towards(direction, half));
  }

  private static Line circle(Point centre, Hull hull) {
    return new Circle(centre, Math.min(LARGEST_RADIUS, SHARE_OF_ROOM * hull.room(centre)));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
