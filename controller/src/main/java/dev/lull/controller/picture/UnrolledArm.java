package dev.lull.controller.picture;

import dev.lull.patterns.Arm;
import dev.lull.patterns.place.Surface;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/// The skin of a forearm as it is seen from outside, cut open and laid flat: the wrist on the left,
/// lengths as they are. So angles grow downwards on a left arm, and upwards on a right one.
///
/// @param arm the arm
/// @param middle the angle that lies in the middle; the cut is opposite
/// @param left where the wrist is drawn
/// @param centre how far down the middle is drawn
/// @param scale what is drawn of a millimetre
record UnrolledArm(Arm arm, double middle, double left, double centre, double scale) {
  private static final double CIRCLE = 360;

  /// Where a place of the skin is drawn.
  Point2D place(double along, double around) {
    return atTurn(along, Surface.turn(middle, around));
  }

  /// Where a place so many degrees from the middle is drawn.
  Point2D atTurn(double along, double turn) {
    double arc = turn / CIRCLE * new Surface(arm).girth(along);
    return new Point2D.Double(left + along * scale, centre + downwards() * arc * scale);
  }

  private int downwards() {
    return switch (arm.side()) {
      case LEFT -> 1;
      case RIGHT -> -1;
    };
  }

  /// Its outline.
  Path2D outline() {
    Path2D outline = new Path2D.Double();
    Point2D start = atTurn(0, -CIRCLE / 2);
    outline.moveTo(start.getX(), start.getY());
    to(outline, atTurn(arm.length(), -CIRCLE / 2));
    to(outline, atTurn(arm.length(), CIRCLE / 2));
    to(outline, atTurn(0, CIRCLE / 2));
    outline.closePath();
    return outline;
  }

  private static void to(Path2D outline, Point2D corner) {
    outline.lineTo(corner.getX(), corner.getY());
  }

  /// How wide it is drawn.
  double width() {
    return arm.length() * scale;
  }

  /// How high it is drawn.
  double height() {
    return Math.max(arm.wristGirth(), arm.elbowGirth()) * scale;
  }

  /// How far along the arm something drawn there is, in millimetres.
  double along(double x) {
    return (x - left) / scale;
  }

  /// How many degrees from the middle something drawn there is; beyond ±180 it is beside the arm.
  double turn(double x, double y) {
    return downwards() * (y - centre) / scale * CIRCLE / new Surface(arm).girth(along(x));
  }
}
