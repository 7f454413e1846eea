package dev.lull.controller.fidelity;

/// What an observer felt: where a touch was, [#RATE] times a second, and how strong, each tick.
///
/// Sample i is felt at i / [#RATE] seconds, tick k at (k + 1) / 1000. Places are in millimetres on
/// the unrolled arm, and no number if nothing was felt at all.
final class Percept {
  /// Samples a second.
  static final int RATE = 200;

  private static final int TICKS = Play.TICKS_PER_SECOND / RATE;

  private final double[] along;
  private final double[] across;
  private final double[] intensity;

  /// @param along where the touch was at each tick, not smoothed
  /// @param across the same across the arm
  /// @param intensity how strong it was
  Percept(double[] along, double[] across, double[] intensity) {
    this.along = smoothed(along);
    this.across = smoothed(across);
    this.intensity = intensity;
  }

  private static double[] smoothed(double[] ticks) {
    double[] samples = new double[ticks.length / TICKS];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = Hann.at(i * TICKS - 1, ticks);
    }
    return samples;
  }

  int samples() {
    return along.length;
  }

  double along(int sample) {
    return along[sample];
  }

  double across(int sample) {
    return across[sample];
  }

  /// How fast it moves along the arm, in mm/s: the difference over 10 ms.
  double speedAlong(int sample) {
    return (along[sample + 1] - along[sample - 1]) * RATE / 2;
  }

  double speedAcross(int sample) {
    return (across[sample + 1] - across[sample - 1]) * RATE / 2;
  }

  int ticks() {
    return intensity.length;
  }

  double intensity(int tick) {
    return intensity[tick];
  }
}
