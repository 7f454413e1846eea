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
  private final double[] girth;
  private final double[] along;
  private final double[] across;
  private final double[] intensity;
  private int ticks;

  private Observer(boolean energies, List<Point> motors, List<Double> girths, int mostTicks) {
    this.energies = energies;
    motorAlong = motors.stream().mapToDouble(Point::along).toArray();
    motorAcross = motors.stream().mapToDouble(Point::across).toArray();
    girth = girths.stream().mapToDouble(it -> it).toArray();
    along = new double[mostTicks];
    across = new double[mostTicks];
    intensity = new double[mostTicks];
  }

  /// One who adds up amplitudes, q = 1.
  ///
  /// @param girths of the arm at each motor, in millimetres
  static Observer ofAmplitudes(List<Point> motors, List<Double> girths, int mostTicks) {
    return new Observer(false, motors, girths, mostTicks);
  }

  /// One who adds up energies, q = 2.
  ///
  /// @param girths of the arm at each motor, in millimetres
  static Observer ofEnergies(List<Point> motors, List<Double> girths, int mostTicks) {
    return new Observer(true, motors, girths, mostTicks);
  }

  /// Feels one tick. Where nothing is felt, the touch stays where it was.
  ///
  /// @param turn how far around the arm the touch is meant to be, in turns from the middle of the
  ///     chart; a motor that is nearer to it across the cut counts from there
  void feel(float[] amplitude, double turn) {
    double sum = 0;
    double sumAlong = 0;
    double sumAcross = 0;
    for (int i = 0; i < motorAlong.length; i++) {
      double felt = energies ? amplitude[i] * (double) amplitude[i] : amplitude[i];
      sum += felt;
      sumAlong += felt * motorAlong[i];
      double around = Math.rint(turn - motorAcross[i] / girth[i]);
      sumAcross += felt * (motorAcross[i] + around * girth[i]);
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
