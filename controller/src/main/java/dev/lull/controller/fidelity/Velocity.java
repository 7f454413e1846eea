package dev.lull.controller.fidelity;

/// How unsteady the felt speed is: std(v̂)/v*.
final class Velocity {
  private Velocity() {}

  /// @param speed v̂ along the path
  /// @param wanted v*, in the same unit
  static double of(double[] speed, double wanted) {
    return Statistics.deviation(speed) / wanted;
  }
}
