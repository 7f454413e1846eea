package dev.lull.controller.fidelity;

/// How far the touch strays from its path, and how often it goes back.
final class Straightness {
  private Straightness() {}

  /// RMS of the distance beside the path, as a share of the path's length.
  static double of(double[] beside, double length) {
    return Statistics.rms(beside) / length;
  }

  /// The share of the time in which v̂ is negative, 0..1.
  static double backtracking(double[] speed) {
    return Statistics.share(speed, it -> it < 0);
  }
}
