package dev.lull.controller.picture;

import dev.lull.controller.render.Stroking;
import dev.lull.patterns.Stroked;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.DefaultXYDataset;

/// How fast each touch that moves is, as a line over its time, on the band that is felt as most
/// pleasant.
record SpeedPlot(Stroking stroking, double seconds) {
  private static final double NANOS = 1e9;
  private static final double MM_PER_CM = 10;
  private static final double ROOM = 1.2;
  private static final double LEAST = 2;

  void draw(Graphics2D on, Rectangle2D place) {
    double most = Math.max(LEAST, fastest() * ROOM);
    NumberAxis speed = Plots.quantity(most, new DecimalFormat("0.##"));
    speed.setTickUnit(new NumberTickUnit(Steps.round(most, 5)));
    XYPlot plot = new XYPlot(lines(place, most), TimeAxis.of(seconds), speed, renderer());
    Plots.quiet(plot);
    plot.addRangeMarker(
        new IntervalMarker(Stroking.SLOWEST / MM_PER_CM, Stroking.FASTEST / MM_PER_CM, Ink.BAND),
        Layer.BACKGROUND);
    Plots.draw(plot, on, place);
  }

  private double fastest() {
    return stroking.moving().stream().mapToDouble(Stroked::speed).max().orElse(0) / MM_PER_CM;
  }

  /// The lines, with a gap after each. Of those that fall on the same pixels one is enough.
  private DefaultXYDataset lines(Rectangle2D place, double most) {
    record Line(long from, long to, long speed) {}
    Set<Line> known = new HashSet<>();
    double across = 2 * place.getWidth() / seconds;
    double up = 2 * place.getHeight() / most;
    List<Stroked> lines =
        stroking.moving().stream()
            .filter(
                it ->
                    known.add(
                        new Line(
                            Math.round(from(it) * across),
                            Math.round(to(it) * across),
                            Math.round(it.speed() / MM_PER_CM * up))))
            .toList();
    DefaultXYDataset data = new DefaultXYDataset();
    data.addSeries("speed", new double[][] {times(lines), speeds(lines)});
    return data;
  }

  private double from(Stroked touch) {
    return touch.start() / NANOS;
  }

  private double to(Stroked touch) {
    return Math.min(seconds, (touch.start() + touch.length()) / NANOS);
  }

  private double[] times(List<Stroked> lines) {
    return lines.stream()
        .flatMapToDouble(it -> DoubleStream.of(from(it), to(it), to(it)))
        .toArray();
  }

  private static double[] speeds(List<Stroked> lines) {
    return lines.stream()
        .mapToDouble(it -> it.speed() / MM_PER_CM)
        .flatMap(it -> DoubleStream.of(it, it, Double.NaN))
        .toArray();
  }

  private static XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, Ink.STROKE);
    renderer.setSeriesStroke(0, Ink.LINE);
    return renderer;
  }
}
