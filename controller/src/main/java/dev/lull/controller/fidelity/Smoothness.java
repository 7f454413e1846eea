package dev.lull.controller.fidelity;

/// How smoothly a touch moves: the spectral arc length (SPARC) of its speed, by Balasubramanian et
/// al., "On the analysis of movement smoothness", 2015.
///
/// The magnitude spectrum of the speed, divided by its value at 0 Hz, is followed from 0 Hz to the
/// cut-off frequency, of which the whole way counts as 1:
/// −Σ√((Δf/f_c)² + ΔM²). The cut-off is the highest frequency up to 10 Hz at which the spectrum is
/// still 0.05. The signal is padded with zeros to 16 times the next power of two.
///
/// A steady speed is −2.39, or −2.41 where the padding is least, since what is cut out of it has
/// the spectrum of a rectangle. A movement that begins and ends gently is nearer to −1.4.
final class Smoothness {
  private static final double HIGHEST = 10;
  private static final double THRESHOLD = 0.05;
  private static final int PADDING = 16;

  private Smoothness() {}

  /// @param speed at least two samples; none of them negative
  /// @param rate samples a second
  static double of(double[] speed, double rate) {
    int size = PADDING * powerOfTwo(speed.length);
    double[] magnitudes = Spectrum.magnitudes(speed, size);
    double most = 0;
    for (double magnitude : magnitudes) {
      most = Math.max(most, magnitude);
    }
    int last = cutOff(magnitudes, THRESHOLD * most, (int) Math.floor(HIGHEST * size / rate));
    double length = 0;
    for (int i = 1; i <= last; i++) {
      length += Math.hypot(1.0 / last, (magnitudes[i] - magnitudes[i - 1]) / most);
    }
    return -length;
  }

  private static int cutOff(double[] magnitudes, double threshold, int highest) {
    int last = Math.min(highest, magnitudes.length - 1);
    while (last > 0 && magnitudes[last] < threshold) {
      last--;
    }
    return last;
  }

  private static int powerOfTwo(int least) {
    return Integer.highestOneBit(2 * least - 1);
  }
}
