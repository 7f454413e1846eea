package dev.lull.controller.picture;

import dev.lull.controller.fidelity.Adding;
import dev.lull.controller.fidelity.Method;
import dev.lull.controller.fidelity.Metric;
import dev.lull.controller.fidelity.Result;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.ui.RectangleEdge;

/// How far from its place strokes are felt on one sleeve, over their speed.
///
/// @param results of that sleeve
/// @param speeds in cm/s, rising
/// @param first whether it is the first of some beside one another, which has the axis of all
record PositionPlot(List<Result> results, List<Double> speeds, boolean first) {
  private static final double LEAST = 0.005;
  private static final double MOST = 2;
  private static final double[] MARKS = {0.01, 0.1, 1};

  void draw(Graphics2D on, Rectangle2D place) {
    Lines lines = new Lines();
    double[] places = IntStream.range(0, speeds.size()).asDoubleStream().toArray();
    double target = Metric.POSITION.target(Adding.AMPLITUDES, results.getFirst());
    lines.with(
        new double[] {-0.5, speeds.size() - 0.5},
        new double[] {target, target},
        PositionPicture.TARGET);
    for (Method method : List.of(Method.values()).reversed()) {
      double[] worst = speeds.stream().mapToDouble(speed -> worst(method, speed)).toArray();
      lines.with(places, worst, PositionPicture.look(method));
    }
    LogAxis pitches = pitches();
    Plots.draw(Plots.quiet(lines.plot(speedAxis(), pitches)), on, place);
    double above = pitches.valueToJava2D(target, place, RectangleEdge.LEFT) - 4;
    new Lettering(on)
        .left(Steps.plain(target), Type.LABEL, Ink.FAINT_TEXT, place.getX() + 4, above);
    if (first) {
      Plots.name(on, place, "off its", "place", "(pitches)");
      mark(pitches, on, place);
    }
  }

  /// Writes the marks, which the axis itself would draw as shapes and not as text.
  private static void mark(LogAxis axis, Graphics2D on, Rectangle2D place) {
    for (double mark : MARKS) {
      double y = axis.valueToJava2D(mark, place, RectangleEdge.LEFT) + 4;
      new Lettering(on).right(Steps.plain(mark), Type.LABEL, Ink.FAINT_TEXT, place.getX() - 4, y);
    }
  }

  private SymbolAxis speedAxis() {
    SymbolAxis axis =
        new SymbolAxis(null, speeds.stream().map(Steps::plain).toArray(String[]::new));
    axis.setGridBandsVisible(false);
    return axis;
  }

  private LogAxis pitches() {
    LogAxis axis = new LogAxis();
    axis.setRange(LEAST, MOST);
    axis.setTickUnit(new NumberTickUnit(1));
    axis.setTickLabelsVisible(false);
    return axis;
  }

  /// What the worst of its paths has; no number if one of them is not felt.
  private double worst(Method method, double speed) {
    return results.stream()
        .filter(it -> it.trial().method() == method && it.trial().speed() == speed)
        .mapToDouble(it -> it.worse(Metric.POSITION))
        .reduce(Math::max)
        .orElse(Double.NaN);
  }
}
