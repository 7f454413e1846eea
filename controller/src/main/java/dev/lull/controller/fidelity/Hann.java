package dev.lull.controller.fidelity;

/// A Hann window of 100 ms, by which places are smoothed: w(k) = ½ + ½·cos(2πk/N), summing to 1.
///
/// It is centred, so it adds no lag. Beyond its ends a signal goes on as it begins and ends.
final class Hann {
  private static final int TICKS = Play.TICKS_PER_SECOND / 10;
  private static final double[] WEIGHTS = weights();

  private Hann() {}

  private static double[] weights() {
    double[] weights = new double[TICKS + 1];
    for (int k = 0; k <= TICKS; k++) {
      weights[k] = (1 - Math.cos(2 * Math.PI * k / TICKS)) / TICKS;
    }
    return weights;
  }

  /// What a signal is around one of its ticks.
  static double at(int tick, double[] signal) {
    double sum = 0;
    int first = tick - TICKS / 2;
    for (int k = 0; k <= TICKS; k++) {
      sum += WEIGHTS[k] * signal[Math.clamp(first + k, 0, signal.length - 1)];
    }
    return sum;
  }
}
