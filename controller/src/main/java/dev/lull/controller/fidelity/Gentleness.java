package dev.lull.controller.fidelity;

/// How suddenly a touch grows or fades: max|dÎ/dt|·10 ms over the median of Î, over the whole
/// stroke and until the motors are at rest after it.
final class Gentleness {
  private static final int TICKS = Play.TICKS_PER_SECOND / 100;

  private Gentleness() {}

  /// The largest change of intensity within 10 ms, as a share of its median during the stroke.
  static double of(Percept percept, double strokeSeconds) {
    double most = percept.intensity(Math.min(TICKS, percept.ticks()) - 1);
    for (int i = TICKS; i < percept.ticks(); i++) {
      most = Math.max(most, Math.abs(percept.intensity(i) - percept.intensity(i - TICKS)));
    }
    double[] stroke = new double[(int) Math.floor(strokeSeconds * Play.TICKS_PER_SECOND)];
    for (int i = 0; i < stroke.length; i++) {
      stroke[i] = percept.intensity(i);
    }
    return most / Statistics.median(stroke);
  }
}
