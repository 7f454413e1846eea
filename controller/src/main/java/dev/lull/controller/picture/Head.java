package dev.lull.controller.picture;

import dev.lull.controller.render.Fact;
import dev.lull.controller.render.SkinMap;
import dev.lull.patterns.Arm;
import java.awt.Graphics2D;
import java.util.List;

/// The upper part of the page: name and facts on the left, the arm on the right.
///
/// @param words what is written
/// @param overview what is shown
/// @param skin where it touches
/// @param width how wide it is
record Head(Words words, Overview overview, SkinMap skin, double width) {
  private static final double ARM_WIDTH = 400;
  private static final double ARM_HEIGHT = 360;
  private static final double LEAST_HEADING = 280;
  private static final double GAP = 110;
  private static final double ABOVE = 34;
  private static final double BELOW = 34;

  /// Looks through a pattern.
  static Head of(Overview overview, double width) {
    SkinMap skin =
        SkinMap.of(
            overview.sampler(), overview.layout().arm(), Overview.moments(overview.length()));
    List<Fact> facts = overview.facts();
    Words words =
        Words.of(
            overview.pattern().name(), overview.pattern().about(), facts, width - ARM_WIDTH - GAP);
    return new Head(words, overview, skin, width);
  }

  double height() {
    return Math.max(words.height(), ABOVE + arm(0, 0).height() + BELOW);
  }

  void draw(Graphics2D on, double left, double top) {
    words.draw(on, left, top);
    double right = left + width;
    UnrolledArm arm = arm(right - arm(0, 0).width() - 16, top + ABOVE + arm(0, 0).height() / 2);
    double heading = Math.min(arm.left(), right - LEAST_HEADING);
    new Lettering(on).left("On the skin", Type.HEADING, Ink.TEXT, heading, top + 12);
    new Key(skin.most()).draw(on, right - 16, top + 12);
    new ArmPlot(overview.layout(), skin, arm).draw(on);
  }

  private UnrolledArm arm(double left, double centre) {
    Arm arm = overview.layout().arm();
    double girth = Math.max(arm.wristGirth(), arm.elbowGirth());
    double scale = Math.min(ARM_WIDTH / arm.length(), ARM_HEIGHT / girth);
    return new UnrolledArm(arm, skin.side(), left, centre, scale);
  }
}
