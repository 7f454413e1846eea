package dev.lull.controller.picture;

import dev.lull.controller.render.SkinMap;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/// How firmly the skin is touched, as an image of the unrolled arm; beside it nothing.
final class SkinImage {
  private static final int FINE = 2;
  private static final int OPAQUE = 0xff000000;
  private static final double HALF = 180;

  private SkinImage() {}

  static void draw(SkinMap skin, UnrolledArm arm, Graphics2D on) {
    int width = (int) Math.ceil(arm.width());
    int height = (int) Math.ceil(arm.height());
    int left = (int) arm.left();
    int top = (int) (arm.centre() - arm.height() / 2);
    BufferedImage image =
        new BufferedImage(width * FINE, height * FINE, BufferedImage.TYPE_INT_ARGB);
    double most = Math.max(skin.most(), 1e-9);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        double right = left + (x + 0.5) / FINE;
        double down = top + (y + 0.5) / FINE;
        image.setRGB(x, y, pixel(skin, arm, right, down, most));
      }
    }
    on.drawImage(image, left, top, width, height, null);
  }

  private static int pixel(SkinMap skin, UnrolledArm arm, double x, double y, double most) {
    double turn = arm.turn(x, y);
    double along = arm.along(x);
    if (Math.abs(turn) > HALF || along > arm.arm().length()) {
      return 0;
    }
    return OPAQUE | Ink.shade(skin.at(along, arm.middle() + turn) / most);
  }
}
