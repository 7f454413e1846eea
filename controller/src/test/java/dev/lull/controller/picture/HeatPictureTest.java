package dev.lull.controller.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.render.HeatMap;
import dev.lull.controller.render.Progress;
import dev.lull.controller.render.Sampler;
import dev.lull.controller.rig.Fields;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// The motors over time as a picture.
final class HeatPictureTest {
  private static final String STROKE =
      "lull: 1\nname: T\nplay:\n  - stroke: {path: wrist -> elbow, speed: 3 cm/s}\n";

  @Test
  void itsPngIsDarkWhereAMotorActsAndLightWhereItRests() throws IOException {
    Overview overview = Shown.written(STROKE, "1x4");
    HeatPicture picture =
        HeatPicture.of(
            "T",
            new Sampler(overview.timeline(), Fields.of(overview.layout())),
            overview.length(),
            Progress.UNTOLD);
    var out = new ByteArrayOutputStream();
    PngPicture.write(picture, out);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(2 * picture.width(), read.getWidth());
    assertEquals(2 * picture.height(), read.getHeight());
    int looked = looked(picture, read);
    assertTrue(looked > 1000, looked + " places were looked at");
  }

  /// How many places were clearly strong or clearly at rest, and looked so.
  private static int looked(HeatPicture picture, BufferedImage read) {
    HeatMap map = picture.map();
    int looked = 0;
    for (int motor = 0; motor < map.motors(); motor++) {
      for (int part = 2; part < map.parts() - 2; part++) {
        double share = map.mean(motor, part) / map.darkest();
        if (share > 0.9) {
          assertTrue(light(picture, read, motor, part) < 110, motor + " at " + part);
          looked++;
        }
        if (share < 0.02) {
          assertTrue(light(picture, read, motor, part) > 225, motor + " at " + part);
          looked++;
        }
      }
    }
    return looked;
  }

  private static int light(HeatPicture picture, BufferedImage read, int motor, int part) {
    Rectangle2D plot = picture.plot();
    double x = plot.getX() + part + 0.5;
    double y = plot.getY() + plot.getHeight() * (motor + 0.5) / picture.map().motors();
    int pixel = read.getRGB((int) (2 * x), (int) (2 * y));
    return ((pixel >> 16 & 0xff) + (pixel >> 8 & 0xff) + (pixel & 0xff)) / 3;
  }

  @Test
  void theMoreTheDarker() {
    double before = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= 100; i++) {
      int shade = Ink.shade(i / 100.0);
      double light =
          0.299 * (shade >> 16 & 0xff) + 0.587 * (shade >> 8 & 0xff) + 0.114 * (shade & 0xff);
      assertTrue(light < before, "at " + i + " %");
      before = light;
    }
  }
}
