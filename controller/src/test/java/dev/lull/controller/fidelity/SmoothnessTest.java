package dev.lull.controller.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// SPARC, held to figures of the script its authors published (siva82kb/SPARC, smoothness.py).
final class SmoothnessTest {
  @Test
  void itIsWhatTheAuthorsGiveAsTheirExample() {
    assertEquals(-1.41403, sparc(100, 2, t -> Math.exp(-5 * (t - 1) * (t - 1))), 1e-5);
  }

  @ParameterizedTest
  @CsvSource({"1, -1.40583", "2, -1.40583"})
  void aMovementOfLeastJerkHasTheSameAtAnySpeed(double seconds, double expected) {
    DoubleUnaryOperator leastJerk =
        t -> 30 * Math.pow(t / seconds, 2) * Math.pow(1 - t / seconds, 2);
    assertEquals(expected, sparc(200, seconds, leastJerk), 1e-5);
  }

  /// The ideal of the bench, which cuts the middle out of a stroke. What is cut out in less than
  /// half a second has less of a spectrum below 10 Hz.
  @ParameterizedTest
  @CsvSource({"20, -2.38618", "5, -2.38619", "1, -2.40120", "0.4, -2.17205"})
  void aSteadySpeedIsTheIdeal(double seconds, double expected) {
    assertEquals(expected, sparc(200, seconds, _ -> 1), 1e-5);
  }

  @Test
  void aWobbleIsRougher() {
    double wobbling = sparc(200, 5, t -> 1 + 0.5 * Math.sin(2 * Math.PI * 3 * t));
    assertEquals(-3.57165, wobbling, 1e-5);
    assertTrue(wobbling < sparc(200, 5, t -> 1 + 0.2 * Math.sin(2 * Math.PI * 3 * t)));
  }

  private static double sparc(int rate, double seconds, DoubleUnaryOperator speed) {
    double[] samples = new double[(int) Math.round(seconds * rate)];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = speed.applyAsDouble((double) i / rate);
    }
    return Smoothness.of(samples, rate);
  }
}
