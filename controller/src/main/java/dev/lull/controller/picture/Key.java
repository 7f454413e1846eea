package dev.lull.controller.picture;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// What the shades mean: from nothing to the most there is.
///
/// @param most as a share
record Key(double most) {
  private static final int WIDTH = 90;
  private static final int HEIGHT = 9;
  private static final double GAP = 7;
  private static final double PERCENT = 100;

  /// Draws it on a line of writing, up to a place.
  void draw(Graphics2D on, double right, double baseline) {
    String text = Math.round(most * PERCENT) + " %";
    Lettering lettering = new Lettering(on);
    lettering.right(text, Type.LABEL, Ink.FAINT_TEXT, right, baseline);
    double end = right - Type.width(text, Type.LABEL) - GAP;
    Rectangle2D bar = new Rectangle2D.Double(end - WIDTH, baseline - HEIGHT, WIDTH, HEIGHT);
    on.drawImage(shades(), (int) bar.getX(), (int) bar.getY(), WIDTH, HEIGHT, null);
    on.setColor(Ink.RULE);
    on.setStroke(Ink.HAIRLINE);
    on.draw(new Rectangle2D.Double((int) bar.getX(), (int) bar.getY(), WIDTH, HEIGHT));
    lettering.right("0", Type.LABEL, Ink.FAINT_TEXT, bar.getX() - GAP, baseline);
  }

  private static BufferedImage shades() {
    BufferedImage shades = new BufferedImage(WIDTH, 1, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < WIDTH; x++) {
      shades.setRGB(x, 0, Ink.shade((double) x / (WIDTH - 1)));
    }
    return shades;
  }
}
