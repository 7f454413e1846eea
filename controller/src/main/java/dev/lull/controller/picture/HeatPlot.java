package dev.lull.controller.picture;

import dev.lull.controller.render.HeatMap;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;

/// Motors over time: the more a motor does, the darker; the darkest is the most that any
/// does ([HeatMap#darkest]).
record HeatPlot(HeatMap map, double seconds) {
  void draw(Graphics2D on, Rectangle2D place) {
    XYPlot plot = new XYPlot(null, TimeAxis.of(seconds), motorAxis(map.motors()), null);
    Plots.quiet(plot);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setBackgroundImage(image((int) place.getHeight()));
    plot.setBackgroundImageAlpha(1);
    Plots.draw(plot, on, place);
    on.setColor(Ink.RULE);
    on.setStroke(Ink.HAIRLINE);
    on.draw(place);
    TimeAxis.mark(on, place, seconds);
  }

  /// The numbers of the motors, 0 on top as in the terminal.
  static NumberAxis motorAxis(int motors) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(-0.5, motors - 0.5);
    axis.setInverted(true);
    axis.setTickUnit(new NumberTickUnit(motors <= 16 ? 1 : 4));
    return axis;
  }

  private BufferedImage image(int height) {
    double most = map.darkest();
    int width = map.parts();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      int motor = (int) ((long) y * map.motors() / height);
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, Ink.shade(map.mean(motor, x) / most));
      }
    }
    return image;
  }
}
