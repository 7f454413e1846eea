package dev.lull.controller.picture;

import dev.lull.controller.render.HeatMap;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYBarDataset;

/// The mean amplitude of each motor, as bars beside its row of the heat map.
record DutyPlot(HeatMap map) {
  private static final double THICKNESS = 0.64;
  private static final double ROOM = 1.08;

  void draw(Graphics2D on, Rectangle2D place) {
    double most =
        Math.max(0.001, IntStream.range(0, map.motors()).mapToDouble(map::mean).max().orElse(0));
    NumberAxis percent = Plots.quantity(most * ROOM, new DecimalFormat("0.# %"));
    percent.setTickUnit(new NumberTickUnit(Steps.round(most * ROOM, 3)));
    NumberAxis motors = HeatPlot.motorAxis(map.motors());
    XYPlot plot = new XYPlot(bars(), motors, percent, renderer());
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    Plots.quiet(plot);
    plot.setDomainGridlinesVisible(false);
    motors.setTickLabelsVisible(false);
    Plots.draw(plot, on, place);
  }

  private XYBarDataset bars() {
    double[] motors = IntStream.range(0, map.motors()).asDoubleStream().toArray();
    double[] means = IntStream.range(0, map.motors()).mapToDouble(map::mean).toArray();
    DefaultXYDataset data = new DefaultXYDataset();
    data.addSeries("mean", new double[][] {motors, means});
    return new XYBarDataset(data, THICKNESS);
  }

  private static XYBarRenderer renderer() {
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setSeriesPaint(0, Ink.AREA);
    return renderer;
  }
}
