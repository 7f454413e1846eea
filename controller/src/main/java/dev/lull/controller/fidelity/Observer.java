package dev.lull.controller.fidelity;

import java.util.Arrays;
import java.util.List;

/// Somebody who feels all motors at once, as one touch.
///
/// With E = A^q of each motor, the touch is at x̂ = ΣE·x/ΣE, smoothed by a [Hann] window, with the
/// intensity Î = (ΣE)^(1/q), which is not smoothed. An observer of q = 1 adds up amplitudes, one of
/// q = 2 energies; what people feel lies somewhere between.
final class Observer {
  /// Less than this, together, is not felt at all.
  private static final double LEAST = 1e-9;

  private final boolean energies;
  private final double[] motorAlong;
  private final double[] motorAcross;
  private final double[] along;
  private final double[] across;
  private final double[] intensity;
  private int ticks;

  private Observer(boolean energies, List<Point> motors, int mostTicks) {
    this.energies = energies;
    motorAlong = motors.stream().mapToDouble(Point::along).toArray();
    motorAcross = motors.stream().mapToDouble(Point::across).toArray();
    along = new double[mostTicks];
    across = new double[mostTicks];
    intensity = new double[mostTicks];
  }

  /// One who adds up amplitudes, q = 1.
  static Observer ofAmplitudes(List<Point> motors, int mostTicks) {
    return new Observer(false, motors, mostTicks);
  }

  /// One who adds up energies, q = 2.
  static Observer ofEnergies(List<Point> motors, int mostTicks) {
    return new Observer(true, motors, mostTicks);
  }

  /// Feels one tick. Where nothing is felt, the touch stays where it was.
  void feel(float[] amplitude) {
    double sum = 0;
    double sumAlong = 0;
    double sumAcross = 0;
    for (int i = 0; i < motorAlong.length; i++) {
      double felt = energies ? amplitude[i] * (double) amplitude[i] : amplitude[i];
      sum += felt;
      sumAlong += felt * motorAlong[i];
      sumAcross += felt * motorAcross[i];
    }
    boolean isFelt = sum > LEAST;
    along[ticks] = isFelt ? sumAlong / sum : last(along);
    across[ticks] = isFelt ? sumAcross / sum : last(across);
    intensity[ticks] = energies ? Math.sqrt(sum) : sum;
    ticks++;
  }

  private double last(double[] places) {
    return ticks == 0 ? Double.NaN : places[ticks - 1];
  }

  /// What was felt until now. Before the first touch it is taken to be where that begins.
  Percept percept() {
    return new Percept(known(along), known(across), Arrays.copyOf(intensity, ticks));
  }

  private double[] known(double[] places) {
    double[] known = Arrays.copyOf(places, ticks);
    int first = 0;
    while (first < ticks && Double.isNaN(known[first])) {
      first++;
    }
    if (first < ticks) {
      Arrays.fill(known, 0, first, known[first]);
    }
    return known;
  }
}
