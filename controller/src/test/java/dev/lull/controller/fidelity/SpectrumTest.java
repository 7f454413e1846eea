package dev.lull.controller.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class SpectrumTest {
  /// The transform by its definition.
  @Test
  void itIsTheFourierTransform() {
    double[] signal = new SplittableRandom(5).doubles(50).toArray();
    double[] magnitudes = Spectrum.magnitudes(signal, 128);
    assertEquals(65, magnitudes.length);
    for (int i = 0; i < magnitudes.length; i++) {
      double real = 0;
      double imaginary = 0;
      for (int k = 0; k < signal.length; k++) {
        real += signal[k] * Math.cos(2 * Math.PI * i * k / 128);
        imaginary += signal[k] * Math.sin(2 * Math.PI * i * k / 128);
      }
      assertEquals(Math.hypot(real, imaginary), magnitudes[i], 1e-9);
    }
  }
}
