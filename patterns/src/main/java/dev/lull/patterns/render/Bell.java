package dev.lull.patterns.render;

/// What the motors of a [View] do for a contact in its middle, by the weights of their terms: the
/// amplitude of a motor is A = exp(−(u² + v²)/2 + Σ weight · term). With all weights 0 that is a
/// Gaussian.
///
/// Two observers say where it is felt: the one goes by the amplitudes, the other by the energies
/// A². This knows how far off each of them is, and how that changes with each weight. A buffer
/// that is used again and again, by one thread.
final class Bell {
  static final int RESIDUALS = 5;

  /// How much it matters that the observer of amplitudes is right, against the one of energies.
  private static final double OF_AMPLITUDES = 1.0;

  /// How much it matters that the sum of the amplitudes stays the same, against the place.
  private static final double OF_SPREAD = 0.25;

  private static final int MOST = dev.lull.patterns.Layout.MOST_MOTORS;

  final double[] amplitude = new double[MOST];
  final double[] residual = new double[RESIDUALS];
  final double[][] slope = new double[RESIDUALS][View.TERMS];
  private double sum;
  private double energy;

  /// Sets the amplitudes, the energies of which add up to 1.
  void shape(View view, double[] weights) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < view.motors.length; i++) {
      double log = view.plain[i];
      for (int term = 0; term < View.TERMS; term++) {
        log += weights[term] * view.terms[i][term];
      }
      amplitude[i] = log;
      greatest = Math.max(greatest, log);
    }
    normalise(view.motors.length, greatest);
  }

  private void normalise(int motors, double greatest) {
    energy = 0;
    for (int i = 0; i < motors; i++) {
      amplitude[i] = Math.exp(amplitude[i] - greatest);
      energy += amplitude[i] * amplitude[i];
    }
    double scale = 1 / Math.sqrt(energy);
    sum = 0;
    for (int i = 0; i < motors; i++) {
      amplitude[i] *= scale;
      sum += amplitude[i];
    }
  }

  /// The sum of the amplitudes: 1 if one motor does all, more the more motors have a part in it.
  double spread() {
    return sum;
  }

  /// Sets how far off it is, and how that changes with each weight.
  ///
  /// @param pitch millimetres that count as 1
  /// @param spread what the sum of the amplitudes should be
  void compare(View view, double pitch, double spread) {
    place(view, pitch, 0, OF_AMPLITUDES, false);
    place(view, pitch, 2, 1, true);
    spread(view, spread);
  }

  private void place(View view, double pitch, int first, double matter, boolean ofEnergies) {
    double scale = matter / pitch;
    double x = 0;
    double y = 0;
    for (int i = 0; i < view.motors.length; i++) {
      double share = share(i, ofEnergies);
      x += share * view.along[i];
      y += share * view.around[i];
    }
    residual[first] = scale * x;
    residual[first + 1] = scale * y;
    double power = ofEnergies ? 2 : 1;
    for (int term = 0; term < View.TERMS; term++) {
      double byX = 0;
      double byY = 0;
      for (int i = 0; i < view.motors.length; i++) {
        double change = power * share(i, ofEnergies) * view.terms[i][term];
        byX += change * (view.along[i] - x);
        byY += change * (view.around[i] - y);
      }
      slope[first][term] = scale * byX;
      slope[first + 1][term] = scale * byY;
    }
  }

  private void spread(View view, double spread) {
    residual[4] = OF_SPREAD * Math.log(sum / spread);
    for (int term = 0; term < View.TERMS; term++) {
      double by = 0;
      for (int i = 0; i < view.motors.length; i++) {
        by += (share(i, false) - share(i, true)) * view.terms[i][term];
      }
      slope[4][term] = OF_SPREAD * by;
    }
  }

  private double share(int i, boolean ofEnergies) {
    return ofEnergies ? amplitude[i] * amplitude[i] : amplitude[i] / sum;
  }
}
