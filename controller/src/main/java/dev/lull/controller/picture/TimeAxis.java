package dev.lull.controller.picture;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnit;

/// The axis of time, in seconds from the beginning, marked in what people count by: seconds, or
/// minutes and seconds, or hours, minutes and seconds.
final class TimeAxis {
  private static final double MINUTE = 60;
  private static final double HOUR = 3600;
  private static final double DAY = 24 * HOUR;
  private static final int MOST_MARKS = 10;
  private static final double BELOW = 14;
  private static final double[] ROUND = {
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR
  };

  private TimeAxis() {}

  /// An axis of that length, of which [#mark] writes the marks.
  static NumberAxis of(double seconds) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(0, seconds);
    axis.setTickUnit(new NumberTickUnit(step(seconds), new ClockFormat(Counted.of(seconds))));
    axis.setTickLabelsVisible(false);
    return axis;
  }

  /// Writes the marks below a plot, the last one not beyond it.
  static void mark(Graphics2D on, Rectangle2D plot, double seconds) {
    TickUnit unit = of(seconds).getTickUnit();
    Lettering lettering = new Lettering(on);
    double baseline = plot.getMaxY() + BELOW;
    for (int i = 0; i * unit.getSize() <= seconds * (1 + 1e-9); i++) {
      double moment = i * unit.getSize();
      String text = unit.valueToString(moment);
      double half = Type.width(text, Type.LABEL) / 2;
      double x = plot.getX() + Math.min(1, moment / seconds) * plot.getWidth();
      double middle = Math.min(x, plot.getMaxX() - half);
      lettering.centred(text, Type.LABEL, Ink.FAINT_TEXT, middle, baseline);
    }
  }

  /// What the marks are counted by.
  static String words(double seconds) {
    return switch (Counted.of(seconds)) {
      case SECONDS -> "seconds";
      case MINUTES -> "minutes:seconds";
      case HOURS -> "hours:minutes:seconds";
    };
  }

  private static double step(double seconds) {
    double least = seconds / MOST_MARKS;
    DoubleStream steps =
        least < 1
            ? decades(1e-9).flatMap(it -> DoubleStream.of(it, 2 * it, 5 * it))
            : DoubleStream.concat(
                Arrays.stream(ROUND),
                decades(DAY).flatMap(it -> DoubleStream.of(it, 2 * it, 5 * it)));
    return steps.filter(it -> it >= least * (1 - 1e-9)).findFirst().orElse(seconds);
  }

  private static DoubleStream decades(double first) {
    return DoubleStream.iterate(first, it -> it * 10).limit(10);
  }

  /// What a length of time is counted by.
  enum Counted {
    SECONDS,
    MINUTES,
    HOURS;

    static Counted of(double seconds) {
      if (seconds < MINUTE) {
        return SECONDS;
      }
      return seconds < HOUR ? MINUTES : HOURS;
    }
  }
}
