package dev.lull.controller.bench;

import dev.lull.controller.picture.Picture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/// The playout delay over time, a line for each network.
final class DelayPicture implements Picture {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 320;
  private static final double MOST = 130;
  private static final Font FONT = new Font("DejaVu Sans", Font.PLAIN, 12);
  private static final List<Color> COLOURS =
      List.of(new Color(0x4a7f8c), new Color(0x9a8fb5), new Color(0xc0605a));

  private final XYSeriesCollection lines = new XYSeriesCollection();

  /// Adds a line.
  ///
  /// @param delays milliseconds by seconds
  void add(String network, Map<Double, Double> delays) {
    var line = new XYSeries(network);
    double last = Double.NEGATIVE_INFINITY;
    for (var delay : delays.entrySet()) {
      if (delay.getKey() - last >= 0.1) {
        last = delay.getKey();
        line.add(delay.getKey(), delay.getValue());
      }
    }
    lines.addSeries(line);
  }

  @Override
  public String title() {
    return "The playout delay of a live stroke over time";
  }

  @Override
  public int width() {
    return WIDTH;
  }

  @Override
  public int height() {
    return HEIGHT;
  }

  @Override
  public void draw(Graphics2D on) {
    JFreeChart chart =
        ChartFactory.createXYLineChart("", "seconds of the stream", "playout delay, ms", lines);
    chart.setBackgroundPaint(Color.WHITE);
    chart.getLegend().setItemFont(FONT);
    chart.getLegend().setFrame(BlockBorder.NONE);
    XYPlot plot = chart.getXYPlot();
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    plot.setDomainGridlinesVisible(false);
    for (var axis : List.of(plot.getDomainAxis(), plot.getRangeAxis())) {
      axis.setLabelFont(FONT);
      axis.setTickLabelFont(FONT);
    }
    plot.getRangeAxis().setRange(0, MOST);
    var pen = new XYLineAndShapeRenderer(true, false);
    pen.setDrawSeriesLineAsPath(true);
    plot.setRenderer(pen);
    for (int line = 0; line < lines.getSeriesCount(); line++) {
      pen.setSeriesPaint(line, COLOURS.get(line % COLOURS.size()));
      pen.setSeriesStroke(line, new BasicStroke(1.6f));
    }
    chart.draw(on, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
  }
}
