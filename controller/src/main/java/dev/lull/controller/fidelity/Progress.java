package dev.lull.controller.fidelity;

/// A touch in the terms of its path: how fast it moves along it, and how far it is beside it,
/// in the middle of a stroke and at the lag at which it is felt.
final class Progress {
  private final double[] speed;
  private final double[] beside;

  private Progress(double[] speed, double[] beside) {
    this.speed = speed;
    this.beside = beside;
  }

  /// @param lag in seconds, as [Position] finds it
  static Progress of(Middle middle, double lag) {
    double[] speed = new double[middle.samples()];
    double[] beside = new double[middle.samples()];
    Line line = middle.stroke().line();
    Percept percept = middle.percept();
    for (int i = 0; i < speed.length; i++) {
      int sample = middle.firstSample() + i;
      double way = middle.stroke().way((double) sample / Percept.RATE - lag);
      double along = line.directionAlong(way);
      double across = line.directionAcross(way);
      speed[i] = percept.speedAlong(sample) * along + percept.speedAcross(sample) * across;
      beside[i] =
          (percept.across(sample) - line.across(way)) * along
              - (percept.along(sample) - line.along(way)) * across;
    }
    return new Progress(speed, beside);
  }

  /// v̂, in mm/s for each sample; negative where it goes back.
  double[] speed() {
    return speed.clone();
  }

  /// The distance from the path for each sample, in millimetres, with a sign for the side.
  double[] beside() {
    return beside.clone();
  }
}
