package dev.lull.controller.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/// A picture as PNG, with twice as many pixels each way as it is large, for fine screens.
public final class PngPicture {
  /// How many pixels it has for each of the picture's own.
  public static final int SCALE = 2;

  private PngPicture() {}

  /// Draws it.
  public static void write(Picture picture, OutputStream out) throws IOException {
    ImageIO.setUseCache(false);
    if (!ImageIO.write(drawn(picture), "png", out)) {
      throw new IllegalStateException("this Java writes no PNG");
    }
  }

  private static BufferedImage drawn(Picture picture) {
    BufferedImage image =
        new BufferedImage(
            picture.width() * SCALE, picture.height() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D on = image.createGraphics();
    Hints.give(on);
    on.scale(SCALE, SCALE);
    picture.draw(on);
    on.dispose();
    return image;
  }
}
