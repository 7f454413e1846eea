package dev.lull.controller.picture;

import dev.lull.patterns.Phase;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The names of phases above a plot of time, each where it begins, in as few rows as they need.
/// What has no room in three rows is left out; of more phases than could be told apart, all.
///
/// @param phases in the order of their beginnings
/// @param length of the time that is shown, in nanoseconds
record PhaseStrip(List<Phase> phases, long length) {
  private static final int ROW = 16;
  private static final int ROWS = 3;
  private static final double GAP = 12;
  private static final double WIDEST = 200;
  private static final double NARROWEST = 20;

  private static final double BESIDE = 4;

  /// A name in its place, from the left edge of the plot.
  ///
  /// @param x where the phase begins
  /// @param left where the name does: beside that, or before it if the plot ends too soon
  private record Label(String text, double x, double left, int row) {
    boolean covers(double line) {
      return left < line && line < x;
    }
  }

  /// How high it is over a plot so wide.
  int height(double width) {
    return ROW * labels(width).stream().mapToInt(it -> it.row() + 1).max().orElse(0);
  }

  /// Draws it on top of the first of some plots of the same time, and a line down through each.
  void draw(Graphics2D on, List<Rectangle2D> plots) {
    Rectangle2D first = plots.getFirst();
    for (Label label : labels(first.getWidth())) {
      double x = first.getX() + label.x();
      double base = first.getY() - 5 - label.row() * ROW;
      new Lettering(on).left(label.text(), Type.LABEL, Ink.TEXT, first.getX() + label.left(), base);
      on.setStroke(Ink.HAIRLINE);
      on.setColor(Ink.OUTLINE);
      on.draw(new Line2D.Double(x, base - 9, x, first.getY()));
      plots.forEach(it -> on.draw(new Line2D.Double(x, it.getY(), x, it.getMaxY())));
    }
  }

  /// From the last to the first, so that each stands above those whose lines it would lie on.
  private List<Label> labels(double width) {
    List<Label> labels = new ArrayList<>();
    if (NARROWEST * phases.size() > width) {
      return labels;
    }
    for (Phase phase : phases.reversed()) {
      double x = width * phase.start() / length;
      String text = Type.fitted(phase.name(), Type.LABEL, WIDEST);
      double wide = Type.width(text, Type.LABEL);
      double left = x + BESIDE + wide <= width ? x + BESIDE : x - BESIDE - wide;
      double end = left + wide + GAP;
      int row =
          labels.stream()
              .filter(it -> Math.min(it.x(), it.left()) < end)
              .mapToInt(it -> it.row() + 1)
              .max()
              .orElse(0);
      if (row < ROWS && labels.stream().noneMatch(it -> it.covers(x))) {
        labels.add(new Label(text, x, left, row));
      }
    }
    return labels;
  }
}
