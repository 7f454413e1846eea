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

  /// How many metrics meet their targets.
  public long met() {
    return Arrays.stream(Metric.values()).filter(it -> it.isMet(this)).count();
  }

  /// Whether all do.
  public boolean isMet() {
    return met() == Metric.values().length;
  }
}
