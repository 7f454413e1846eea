package dev.lull.controller.render;

/// What each motor does in each part of a pattern, the parts being of the same length.
public final class HeatMap {
  /// The least that may be shown darkest.
  public static final double FAINT = 0.1;

  private static final double LEAST = 1e-3;

  private final double[][] mean;
  private final double touched;

  private HeatMap(double[][] mean, double touched) {
    this.mean = mean;
    this.touched = touched;
  }

  /// Looks through a pattern.
  public static HeatMap of(Frames frames, Moments moments) {
    return of(frames, moments, Progress.UNTOLD);
  }

  /// Looks through a pattern, and tells how far it is.
  public static HeatMap of(Frames frames, Moments moments, Progress progress) {
    double[][] mean = new double[frames.motors()][moments.parts()];
    int touched = 0;
    for (int i = 0; i < moments.count(); i++) {
      float[] amplitudes = frames.frame(moments.at(i));
      boolean touches = false;
      for (int motor = 0; motor < amplitudes.length; motor++) {
        mean[motor][moments.part(i)] += (double) amplitudes[motor] / moments.each();
        touches |= amplitudes[motor] > LEAST;
      }
      touched += touches ? 1 : 0;
      progress.reached(i + 1L, moments.count());
    }
    return new HeatMap(mean, (double) touched / moments.count());
  }

  /// How many motors there are.
  public int motors() {
    return mean.length;
  }

  /// How many parts there are.
  public int parts() {
    return mean[0].length;
  }

  /// The share of the time in which any motor does anything, 0..1.
  public double touched() {
    return touched;
  }

  /// The mean amplitude, or drive, of a motor in a part, 0..1.
  public double mean(int motor, int part) {
    return mean[motor][part];
  }

  /// The mean amplitude, or drive, of a motor over all parts.
  public double mean(int motor) {
    double sum = 0;
    for (double part : mean[motor]) {
      sum += part;
    }
    return sum / mean[motor].length;
  }

  /// What is shown darkest: the greatest of all, but at least [#FAINT], so that what hardly anybody
  /// feels does not look strong.
  public double darkest() {
    double most = FAINT;
    for (double[] motor : mean) {
      for (double part : motor) {
        most = Math.max(most, part);
      }
    }
    return most;
  }
}
