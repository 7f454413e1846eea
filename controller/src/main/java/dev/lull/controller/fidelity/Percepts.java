package dev.lull.controller.fidelity;

/// What both observers felt of one stroke, and what could be heard of it.
///
/// @param amplitudes what the observer felt who adds up amplitudes (q = 1)
/// @param energies what the observer felt who adds up energies (q = 2)
/// @param loudness what could be heard
record Percepts(Percept amplitudes, Percept energies, Loudness loudness) {
  Result scored(Trial trial, int motors, Stroke stroke, double pitch) {
    return new Result(
        trial,
        motors,
        Score.of(stroke, amplitudes, pitch),
        Score.of(stroke, energies, pitch),
        loudness);
  }
}
