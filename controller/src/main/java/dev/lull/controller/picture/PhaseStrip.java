package dev.lull.controller.picture;

import dev.lull.patterns.Phase;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The names of phases above a plot of time, each where it begins, in as few rows as they need.
/// What has no room in three rows is left out.
///
/// @param phases in the order of their beginnings
/// @param length of the time that is shown, in nanoseconds
record PhaseStrip(List<Phase> phases, long length) {
  private static final int ROW = 16;
  private static final int ROWS = 3;
  private static final double GAP = 12;
  /// A name may go on beside the plot, where nothing else is.
  private static final double BEYOND = 150;

  private static final double WIDEST = 200;

  /// A name in its place.
  ///
  /// @param x from the left edge of the plot
  private record Label(String text, double x, int row) {}

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
      new Lettering(on).left(label.text(), Type.LABEL, Ink.TEXT, x + 4, base);
      on.setStroke(Ink.HAIRLINE);
      on.setColor(Ink.OUTLINE);
      on.draw(new Line2D.Double(x, base - 9, x, first.getY()));
      plots.forEach(it -> on.draw(new Line2D.Double(x, it.getY(), x, it.getMaxY())));
    }
  }

  /// From the last to the first, so that each stands above those whose lines it would lie on.
  private List<Label> labels(double width) {
    List<Label> labels = new ArrayList<>();
    for (Phase phase : phases.reversed()) {
      double x = width * phase.start() / length;
      String text = Type.fitted(phase.name(), Type.LABEL, Math.min(WIDEST, width + BEYOND - x));
      double end = x + Type.width(text, Type.LABEL) + GAP;
      int row =
          labels.stream().filter(it -> it.x() < end).mapToInt(it -> it.row() + 1).max().orElse(0);
      if (row < ROWS) {
        labels.add(new Label(text, x, row));
      }
    }
    return labels;
  }
}
