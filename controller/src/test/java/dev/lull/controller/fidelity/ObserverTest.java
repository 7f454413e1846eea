package dev.lull.controller.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ObserverTest {
  private static final int TICKS = 1_000;
  private static final List<Point> TWO = List.of(new Point(0, 0), new Point(30, 10));

  private static Percept feel(Observer observer, float... amplitudes) {
    for (int i = 0; i < TICKS; i++) {
      observer.feel(amplitudes, 0);
    }
    return observer.percept();
  }

  @Test
  void oneAddsUpAmplitudes() {
    Percept percept =
        feel(Observer.ofAmplitudes(TWO, Collections.nCopies(TWO.size(), 200.0), TICKS), 0.4f, 0.2f);
    assertEquals(10, percept.along(100), 1e-5);
    assertEquals(10 / 3.0, percept.across(100), 1e-5);
    assertEquals(0.6, percept.intensity(500), 1e-6);
  }

  @Test
  void theOtherAddsUpEnergies() {
    Percept percept =
        feel(Observer.ofEnergies(TWO, Collections.nCopies(TWO.size(), 200.0), TICKS), 0.4f, 0.2f);
    assertEquals(6, percept.along(100), 1e-5);
    assertEquals(Math.hypot(0.4, 0.2), percept.intensity(500), 1e-6);
  }

  /// A blob of energy that moves steadily over a long row is felt where it is by both.
  @Test
  void aPerfectBlobIsFeltWhereItIs() {
    List<Point> row = IntStream.range(0, 40).mapToObj(i -> new Point(20.0 * i, 0)).toList();
    Observer one = Observer.ofAmplitudes(row, Collections.nCopies(row.size(), 1e6), 4_000);
    Observer other = Observer.ofEnergies(row, Collections.nCopies(row.size(), 1e6), 4_000);
    float[] amplitude = new float[row.size()];
    for (int tick = 0; tick < 4_000; tick++) {
      for (int i = 0; i < amplitude.length; i++) {
        double away = row.get(i).along() - (300 + 0.05 * (tick + 1));
        amplitude[i] = (float) Math.exp(-away * away / (2 * 25 * 25));
      }
      one.feel(amplitude, 0);
      other.feel(amplitude, 0);
    }
    for (Percept percept : List.of(one.percept(), other.percept())) {
      for (int sample = 50; sample < 750; sample++) {
        assertEquals(300 + 50.0 * sample / Percept.RATE, percept.along(sample), 0.02);
        assertEquals(50, percept.speedAlong(sample), 0.5);
      }
    }
  }

  @Test
  void whereNothingIsFeltTheTouchStaysWhereItWas() {
    Observer observer =
        Observer.ofAmplitudes(TWO, Collections.nCopies(TWO.size(), 200.0), 2 * TICKS);
    feel(observer, 0, 0.4f);
    Percept percept = feel(observer, 0, 0);
    assertEquals(30, percept.along(350), 1e-9);
    assertEquals(0, percept.intensity(1_500));
  }

  @Test
  void beforeItIsFeltItIsWhereItBegins() {
    Observer observer =
        Observer.ofAmplitudes(TWO, Collections.nCopies(TWO.size(), 200.0), 2 * TICKS);
    feel(observer, 0, 0);
    assertEquals(30, feel(observer, 0, 0.4f).along(10), 1e-9);
    assertTrue(
        Double.isNaN(
            feel(Observer.ofAmplitudes(TWO, Collections.nCopies(TWO.size(), 200.0), TICKS), 0, 0)
                .along(10)));
  }

  @Test
  void aMotorAcrossTheCutIsFeltWhereItIsNearer() {
    List<Point> opposite = List.of(new Point(0, 90), new Point(0, -90));
    Observer observer = Observer.ofEnergies(opposite, List.of(200.0, 200.0), TICKS);
    for (int tick = 0; tick < TICKS; tick++) {
      observer.feel(new float[] {0.5f, 0.5f}, 0.5);
    }
    assertEquals(100, observer.percept().across(10), 1e-9);
  }
}
