package dev.lull.controller.fidelity;

import java.util.Arrays;

/// The magnitude spectrum of a signal: a fast Fourier transform, radix 2, in place.
final class Spectrum {
  private Spectrum() {}

  /// The magnitudes at 0, 1/size, 2/size, … of the sampling rate, up to half of it.
  ///
  /// @param signal padded with zeros at its end
  /// @param size a power of two, at least as long as the signal
  static double[] magnitudes(double[] signal, int size) {
    double[] real = Arrays.copyOf(signal, size);
    double[] imaginary = new double[size];
    reverseBits(real);
    for (int half = 1; half < size; half *= 2) {
      combine(real, imaginary, half);
    }
    double[] magnitudes = new double[size / 2 + 1];
    Arrays.setAll(magnitudes, i -> Math.hypot(real[i], imaginary[i]));
    return magnitudes;
  }

  private static void reverseBits(double[] real) {
    int shift = Integer.numberOfLeadingZeros(real.length) + 1;
    for (int i = 1; i < real.length; i++) {
      int other = Integer.reverse(i) >>> shift;
      if (other > i) {
        double kept = real[i];
        real[i] = real[other];
        real[other] = kept;
      }
    }
  }

  /// Combines neighbouring spectra of so many values into ones of twice as many.
  private static void combine(double[] real, double[] imaginary, int half) {
    for (int k = 0; k < half; k++) {
      double cos = Math.cos(Math.PI * k / half);
      double sin = -Math.sin(Math.PI * k / half);
      for (int i = k; i < real.length; i += 2 * half) {
        int j = i + half;
        double re = real[j] * cos - imaginary[j] * sin;
        double im = real[j] * sin + imaginary[j] * cos;
        real[j] = real[i] - re;
        imaginary[j] = imaginary[i] - im;
        real[i] += re;
        imaginary[i] += im;
      }
    }
  }
}
