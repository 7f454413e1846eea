package dev.lull.controller.fidelity;

/// How evenly a touch is felt in the middle of a stroke.
final class Continuity {
  private Continuity() {}

  /// std(Î)/mean(Î).
  static double of(double[] intensities) {
    return Statistics.deviation(intensities) / Statistics.mean(intensities);
  }

  /// The share of the time in which Î is less than half its median, 0..1.
  static double dropout(double[] intensities) {
    double median = Statistics.median(intensities);
    return Statistics.share(intensities, it -> it < median / 2);
  }
}
