package dev.lull.controller.picture;

import dev.lull.controller.fidelity.Adding;
import dev.lull.controller.fidelity.Trace;
import dev.lull.controller.fidelity.Traces;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/// What is felt of a stroke over time, in plots that lie one below another.
///
/// @param stroke the stroke
/// @param first whether it is the first of some beside one another, which has the axes of all
record StrokePlots(Traces stroke, boolean first) {
  private static final double MM_PER_CM = 10;
  private static final double STRONGEST = 2;

  /// How far along the path, in cm.
  void along(Graphics2D on, Rectangle2D place) {
    NumberAxis axis = new NumberAxis();
    double length = stroke.length() / MM_PER_CM;
    axis.setRange(0, length);
    axis.setTickUnit(new NumberTickUnit(Steps.round(length, 5)));
    name(on, place, "along", "the path", "(cm)");
    draw(
        axis,
        t -> stroke.wantedAlong(t) / MM_PER_CM,
        (trace, sample) -> trace.along(sample) / MM_PER_CM,
        on,
        place);
  }

  /// How far beside it, in mm.
  ///
  /// @param most what the plot has room for to either side
  void beside(Graphics2D on, Rectangle2D place, double most) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(-most, most);
    axis.setTickUnit(new NumberTickUnit(Steps.round(2 * most, 6)));
    name(on, place, "beside it", "(mm)");
    draw(axis, _ -> 0, Trace::beside, on, place);
  }

  /// How strong, as a share of the median; what is stronger than the plot has room for is cut off.
  void intensity(Graphics2D on, Rectangle2D place) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(0, STRONGEST);
    axis.setTickUnit(new NumberTickUnit(0.5, new DecimalFormat("0 %")));
    name(on, place, "intensity");
    draw(axis, stroke::wantedIntensity, Trace::intensity, on, place);
    TimeAxis.mark(on, place, stroke.seconds());
  }

  /// Names the axis, upright, as only the first of them has it.
  private void name(Graphics2D on, Rectangle2D place, String... lines) {
    if (first) {
      Plots.name(on, place, lines);
    }
  }

  private void draw(
      NumberAxis axis,
      DoubleUnaryOperator wanted,
      ToDoubleBiFunction<Trace, Integer> felt,
      Graphics2D on,
      Rectangle2D place) {
    double[] times = times();
    Lines lines = new Lines();
    double[] wish = new double[times.length];
    for (int i = 0; i < times.length; i++) {
      wish[i] = wanted.applyAsDouble(times[i]);
    }
    lines.with(times, wish, StrokePicture.WANTED);
    for (Adding observer : Adding.values()) {
      lines.with(times, values(stroke.felt(observer), felt), StrokePicture.look(observer));
    }
    XYPlot plot = lines.plot(TimeAxis.of(stroke.seconds()), axis);
    Plots.quiet(plot);
    axis.setTickLabelsVisible(first);
    plot.addDomainMarker(
        new IntervalMarker(stroke.scoredFrom(), stroke.scoredTo(), Ink.BAND), Layer.BACKGROUND);
    Plots.draw(plot, on, place);
  }

  private double[] times() {
    return IntStream.range(0, samples()).mapToDouble(it -> (double) it / Trace.RATE).toArray();
  }

  private int samples() {
    return stroke.felt(Adding.ENERGIES).samples();
  }

  private double[] values(Trace trace, ToDoubleBiFunction<Trace, Integer> felt) {
    return IntStream.range(0, samples()).mapToDouble(it -> felt.applyAsDouble(trace, it)).toArray();
  }

  /// The farthest that it is felt beside its path while it is scored, in mm.
  static double farthestBeside(Traces stroke) {
    double farthest = 0;
    int last = (int) Math.floor(stroke.scoredTo() * Trace.RATE);
    for (int i = (int) Math.ceil(stroke.scoredFrom() * Trace.RATE); i <= last; i++) {
      for (Adding observer : Adding.values()) {
        farthest = Math.max(farthest, Math.abs(stroke.felt(observer).beside(i)));
      }
    }
    return farthest;
  }
}
