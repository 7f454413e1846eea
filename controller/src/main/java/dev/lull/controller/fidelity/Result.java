package dev.lull.controller.fidelity;

import java.util.Arrays;

/// What came of one stroke.
///
/// @param trial the stroke
/// @param motors how many motors the sleeve has
/// @param amplitudes what the observer felt who adds up amplitudes (q = 1)
/// @param energies what the observer felt who adds up energies (q = 2)
/// @param loudness what could be heard
public record Result(Trial trial, int motors, Score amplitudes, Score energies, Loudness loudness) {
  /// What the worse of the two observers has of a metric.
  public double worse(Metric metric) {
    return metric.worse(metric.in(amplitudes), metric.in(energies));
  }

  /// What one of the two observers felt.
  public Score score(Adding observer) {
    return switch (observer) {
      case AMPLITUDES -> amplitudes;
      case ENERGIES -> energies;
    };
  }

  /// How far it is from the targets: the greatest [Metric#distance], which is 1 or less if all are
  /// met, and infinite if too little is felt for a score. Of two results the one with the smaller
  /// distance is better.
  public double distance() {
    return Arrays.stream(Metric.values()).mapToDouble(it -> it.distance(this)).max().orElseThrow();
  }

  /// How many metrics meet their targets.
  public long met() {
    return Arrays.stream(Metric.values()).filter(it -> it.isMet(this)).count();
  }

  /// Whether all do.
  public boolean isMet() {
    return met() == Metric.values().length;
  }
}
