package dev.lull.controller.fidelity;

import java.util.ArrayList;
import java.util.List;

/// When a virtual actuation point of Tactile Brush is on.
///
/// @param onset in milliseconds
/// @param peak when it is at its strongest, in milliseconds
/// @param end in milliseconds
record Burst(double onset, double peak, double end) {
  private static final double SLOPE = 0.32;
  private static final double OFFSET = 47.3;

  /// At this many milliseconds from one onset to the next a burst lasts just as long, by
  /// SOA = 0.32·d + 47.3. Points that are nearer in time cannot be rendered.
  static final double SHORTEST = OFFSET / (1 - SLOPE);

  double duration() {
    return end - onset;
  }

  /// The bursts of points that are to be strongest at given times (Israr & Poupyrev, 2011).
  ///
  /// Onsets are apart by SOA = 0.32·d + 47.3 ms, where d is the duration of the earlier burst; a
  /// point is strongest once the burst before it is over, so that what is left of one burst is the
  /// rise of the next; the first begins and the last ends at its strongest. With these four the
  /// paper solves three points; solved one after another they give any number:
  /// SOAᵢ = (0.32·(dᵢ⁻ + τᵢ₊₁ − tᵢ) + 47.3)/1.32, for onset tᵢ and rise dᵢ⁻.
  ///
  /// Points that come too soon after one another would ask for a burst that ends before it begins;
  /// such a point gets no rise.
  ///
  /// @param peaks τ in milliseconds, rising, at least two, the first 0
  static List<Burst> of(double... peaks) {
    List<Burst> bursts = new ArrayList<>();
    double onset = 0;
    for (int i = 0; i < peaks.length - 1; i++) {
      double rise = peaks[i] - onset;
      double apart = (SLOPE * (rise + peaks[i + 1] - onset) + OFFSET) / (1 + SLOPE);
      double next = Math.min(onset + apart, peaks[i + 1]);
      bursts.add(new Burst(onset, peaks[i], peaks[i] + peaks[i + 1] - next));
      onset = next;
    }
    double last = peaks[peaks.length - 1];
    bursts.add(new Burst(onset, last, last));
    return bursts;
  }

  /// How strong it is at a moment, 0..1: it rises and falls linearly.
  double level(double millis) {
    if (millis < onset || millis > end) {
      return 0;
    }
    return millis < peak
        ? (millis - onset) / (peak - onset)
        : end > peak ? (end - millis) / (end - peak) : 1;
  }
}
