package dev.lull.controller.picture;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the lines of a picture mean: a piece of each, and its name beside it.
final class Legend {
  private static final double PIECE = 22;
  private static final double GAP = 7;
  private static final double BETWEEN = 22;
  private static final double ABOVE = 4;

  private final Map<String, Lines.Look> lines = new LinkedHashMap<>();

  Legend with(String name, Lines.Look look) {
    lines.put(name, look);
    return this;
  }

  /// Draws it on a line of writing, up to a place.
  void draw(Graphics2D on, double right, double baseline) {
    double x = right - width();
    for (Map.Entry<String, Lines.Look> line : lines.entrySet()) {
      on.setColor(line.getValue().colour());
      on.setStroke(line.getValue().stroke());
      on.draw(new Line2D.Double(x, baseline - ABOVE, x + PIECE, baseline - ABOVE));
      x += PIECE + GAP;
      new Lettering(on).left(line.getKey(), Type.LABEL, Ink.TEXT, x, baseline);
      x += Type.width(line.getKey(), Type.LABEL) + BETWEEN;
    }
  }

  private double width() {
    double width = -BETWEEN;
    for (String name : lines.keySet()) {
      width += PIECE + GAP + Type.width(name, Type.LABEL) + BETWEEN;
    }
    return width;
  }
}
