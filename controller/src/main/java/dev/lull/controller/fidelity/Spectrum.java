package dev.lull.controller.fidelity;

import java.util.Arrays;
import org.apache.commons.math4.transform.FastFourierTransform;
import org.apache.commons.math4.transform.FastFourierTransform.Norm;
import org.apache.commons.numbers.complex.Complex;

/// The magnitude spectrum of a signal.
final class Spectrum {
  private Spectrum() {}

  /// The magnitudes at 0, 1/size, 2/size, … of the sampling rate, up to half of it.
  ///
  /// @param signal padded with zeros at its end
  /// @param size a power of two, at least as long as the signal
  static double[] magnitudes(double[] signal, int size) {
    Complex[] values = new FastFourierTransform(Norm.STD).apply(Arrays.copyOf(signal, size));
    return Arrays.stream(values, 0, size / 2 + 1).mapToDouble(Complex::abs).toArray();
  }
}
