package dev.lull.controller.fidelity;

/// The middle 70 % of a stroke, which is what is scored: at its beginning and end it comes and
/// goes.
///
/// @param stroke the stroke
/// @param percept what was felt of it
record Middle(Stroke stroke, Percept percept) {
  int firstSample() {
    return (int) Math.ceil(Stroke.EDGE * stroke.seconds() * Percept.RATE);
  }

  /// The one after the last.
  int endSample() {
    return (int) Math.floor((1 - Stroke.EDGE) * stroke.seconds() * Percept.RATE) + 1;
  }

  int samples() {
    return endSample() - firstSample();
  }

  /// The intensities of its ticks.
  double[] intensities() {
    int first = (int) Math.ceil(Stroke.EDGE * stroke.seconds() * Play.TICKS_PER_SECOND);
    int end = (int) Math.floor((1 - Stroke.EDGE) * stroke.seconds() * Play.TICKS_PER_SECOND);
    double[] intensities = new double[end - first];
    for (int i = 0; i < intensities.length; i++) {
      intensities[i] = percept.intensity(first + i);
    }
    return intensities;
  }
}
