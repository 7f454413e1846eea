package dev.lull.controller.picture;

import dev.lull.controller.render.PressureMap;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/// The pressure of the firmest contact over time.
record PressurePlot(PressureMap map, double seconds) {
  private static final double ROOM = 1.2;
  private static final double LEAST = 0.1;

  void draw(Graphics2D on, Rectangle2D place) {
    double most = Math.clamp(most() * ROOM, LEAST, 1.0);
    NumberAxis pressure = Plots.quantity(most, new DecimalFormat("0 %"));
    pressure.setTickUnit(new NumberTickUnit(Steps.round(most, 4)));
    XYAreaRenderer renderer = new XYAreaRenderer(XYAreaRenderer.AREA);
    renderer.setSeriesPaint(0, Ink.AREA);
    XYPlot plot = new XYPlot(area(), TimeAxis.of(seconds), pressure, renderer);
    Plots.draw(Plots.quiet(plot), on, place);
    TimeAxis.mark(on, place, seconds);
  }

  private double most() {
    return IntStream.range(0, map.parts()).mapToDouble(map::most).max().orElse(0);
  }

  private DefaultXYDataset area() {
    double part = seconds / map.parts();
    double[] times = IntStream.range(0, map.parts()).mapToDouble(it -> (it + 0.5) * part).toArray();
    double[] most = IntStream.range(0, map.parts()).mapToDouble(map::most).toArray();
    DefaultXYDataset data = new DefaultXYDataset();
    data.addSeries("pressure", new double[][] {times, most});
    return data;
  }
}
