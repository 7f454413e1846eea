package dev.lull.controller.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/// Lines of one plot, the first one lowest.
final class Lines {
  private final DefaultXYDataset data = new DefaultXYDataset();
  private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);

  Lines() {
    renderer.setDrawSeriesLineAsPath(true);
  }

  /// Adds one on top of the others; where it has no number it has a gap.
  Lines with(double[] x, double[] y, Look look) {
    int series = data.getSeriesCount();
    data.addSeries(Integer.valueOf(series), new double[][] {x, y});
    renderer.setSeriesPaint(series, look.colour());
    renderer.setSeriesStroke(series, look.stroke());
    return this;
  }

  XYPlot plot(ValueAxis x, ValueAxis y) {
    XYPlot plot = new XYPlot(data, x, y, renderer);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    return plot;
  }

  /// How a line looks.
  record Look(Color colour, BasicStroke stroke) {}
}
