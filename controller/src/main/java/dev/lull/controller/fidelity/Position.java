package dev.lull.controller.fidelity;

/// How far a touch is felt from where it should be: the least RMS‖x̂(t) − x*(t − L)‖ over all
/// lags L.
///
/// @param rms in millimetres
/// @param lag the L at which it is least, in seconds, −0.1..0.5; negative if it is felt too
///     early
record Position(double rms, double lag) {
  private static final double EARLIEST = -0.1;
  private static final double LATEST = 0.5;
  private static final double COARSE = 0.01;
  private static final double FINE = 0.001;
  private static final int SKIPPING = 4;

  static Position of(Middle middle) {
    Position coarse = best(middle, EARLIEST, LATEST, COARSE, SKIPPING);
    double from = Math.max(EARLIEST, coarse.lag - COARSE);
    double to = Math.min(LATEST, coarse.lag + COARSE);
    return best(middle, from, to, FINE, 1);
  }

  private static Position best(Middle middle, double from, double to, double step, int every) {
    Position best = new Position(rms(middle, from, every), from);
    int steps = (int) Math.round((to - from) / step);
    for (int i = 1; i <= steps; i++) {
      double lag = from + i * step;
      double rms = rms(middle, lag, every);
      if (rms < best.rms) {
        best = new Position(rms, lag);
      }
    }
    return best;
  }

  private static double rms(Middle middle, double lag, int every) {
    Line line = middle.stroke().line();
    double sum = 0;
    int count = 0;
    for (int i = middle.firstSample(); i < middle.endSample(); i += every) {
      double way = middle.stroke().way((double) i / Percept.RATE - lag);
      double along = middle.percept().along(i) - line.along(way);
      double across = middle.percept().across(i) - line.across(way);
      sum += along * along + across * across;
      count++;
    }
    return Math.sqrt(sum / count);
  }
}
