package dev.lull.controller.picture;

import dev.lull.controller.render.SkinMap;
import dev.lull.patterns.Layout;
import dev.lull.patterns.MotorPlace;
import dev.lull.patterns.place.Surface;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.IntStream;

/// Where contacts touch the arm, the darker, the firmer; with the motors.
record ArmPlot(Layout layout, SkinMap skin, UnrolledArm arm) {
  private static final Color VEIL = new Color(255, 253, 249, 190);
  private static final double RADIUS = 8;
  private static final double DOT = 2.5;
  private static final double GAP = 10;
  private static final double CUT = 180;
  private static final int FIVE_CM = 50;
  private static final int MM_PER_CM = 10;
  private static final List<Side> SIDES =
      List.of(
          new Side("inner", 0),
          new Side("thumb", 90),
          new Side("outer", 180),
          new Side("little finger", -90));

  /// A side of the arm and its angle.
  private record Side(String name, double around) {}

  void draw(Graphics2D on) {
    SkinImage.draw(skin, arm, on);
    on.setStroke(Ink.DASHED);
    sides(on);
    on.setColor(Ink.OUTLINE);
    on.setStroke(Ink.HAIRLINE);
    on.draw(arm.outline());
    centimetres(on);
    motors(on);
  }

  private void sides(Graphics2D on) {
    for (Side side : SIDES) {
      double turn = Surface.turn(arm.middle(), side.around());
      side(on, side.name(), turn);
      if (turn == CUT) {
        side(on, side.name(), -CUT);
      }
    }
  }

  private void side(Graphics2D on, String name, double turn) {
    Point2D wrist = arm.atTurn(0, turn);
    on.setColor(Ink.OUTLINE);
    on.draw(new Line2D.Double(wrist, arm.atTurn(layout.arm().length(), turn)));
    new Lettering(on).right(name, Type.LABEL, Ink.FAINT_TEXT, wrist.getX() - GAP, wrist.getY() + 4);
  }

  private void centimetres(Graphics2D on) {
    Lettering lettering = new Lettering(on);
    double below = arm.centre() + arm.height() / 2 + 1.7 * GAP;
    double length = layout.arm().length();
    for (int mm = FIVE_CM; mm < length - FIVE_CM / 2.0; mm += FIVE_CM) {
      String text = mm / MM_PER_CM + (mm == FIVE_CM ? " cm" : "");
      lettering.centred(text, Type.LABEL, Ink.FAINT_TEXT, arm.place(mm, 0).getX(), below);
    }
    lettering.centred("wrist", Type.LABEL, Ink.TEXT, arm.left(), below);
    lettering.centred("elbow", Type.LABEL, Ink.TEXT, arm.left() + arm.width(), below);
  }

  private void motors(Graphics2D on) {
    List<Point2D> places = layout.motors().stream().map(this::place).toList();
    boolean numbered = nearest(places) > 2 * RADIUS + 1;
    for (int motor = 0; motor < places.size(); motor++) {
      ring(on, places.get(motor), numbered ? RADIUS : DOT);
      if (numbered) {
        Point2D at = places.get(motor);
        new Lettering(on)
            .centred(String.valueOf(motor), Type.NUMBER, Ink.TEXT, at.getX(), at.getY() + 3.2);
      }
    }
  }

  private Point2D place(MotorPlace motor) {
    return arm.place(motor.along(), motor.around());
  }

  private static double nearest(List<Point2D> places) {
    return IntStream.range(0, places.size())
        .boxed()
        .flatMap(it -> places.subList(0, it).stream().map(places.get(it)::distance))
        .mapToDouble(it -> it)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static void ring(Graphics2D on, Point2D at, double radius) {
    var ring = new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    on.setColor(VEIL);
    on.fill(ring);
    on.setColor(Ink.OUTLINE);
    on.setStroke(Ink.HAIRLINE);
    on.draw(ring);
  }
}
