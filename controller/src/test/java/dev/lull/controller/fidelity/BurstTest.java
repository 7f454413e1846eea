package dev.lull.controller.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tactile Brush, held to the equations of Israr & Poupyrev (2011).
final class BurstTest {
  /// The paper's case: three points, the second after 0.4 s, the third at the end after 1 s. Its
  /// four unknowns, d', d'', SOA₀ and SOA₁, solve its four equations.
  @Test
  void threePointsSolveThePapersFourEquations() {
    List<Burst> bursts = Burst.of(0, 400, 1_000);
    double one = bursts.get(0).duration();
    double two = bursts.get(2).duration();
    double firstApart = bursts.get(1).onset();
    double secondApart = bursts.get(2).onset() - firstApart;
    assertEquals(1_000, firstApart + secondApart + two, 1e-9);
    assertEquals(400, firstApart + one, 1e-9);
    assertEquals(0.32 * one + 47.3, firstApart, 1e-9);
    assertEquals(0.32 * (one + two) + 47.3, secondApart, 1e-9);
    assertEquals(one + two, bursts.get(1).duration(), 1e-9);
    assertEquals(267.197, one, 0.001);
    assertEquals(556.359, two, 0.001);
  }

  /// What another program makes of five points (github.com/Chostakovitch/TactileBrush, README).
  @ParameterizedTest
  @CsvSource({
    "0, 0, 72.3918",
    "1, 70.4654, 398.527",
    "2, 245.294, 593.592",
    "3, 482.543, 558.798",
    "4, 708.659, 291.341"
  })
  void fivePointsAreAsOthersHaveThem(int point, double onset, double duration) {
    Burst burst = Burst.of(0, 1_000 / 7.0, 4_000 / 7.0, 750, 1_000).get(point);
    assertEquals(onset, burst.onset(), 0.001);
    assertEquals(duration, burst.duration(), 0.001);
  }

  @Test
  void atItsFixedPointEachBurstLastsUntilTheNextBegins() {
    assertEquals(69.56, Burst.SHORTEST, 0.01);
    double[] peaks = new double[30];
    Arrays.setAll(peaks, i -> i * Burst.SHORTEST);
    List<Burst> bursts = Burst.of(peaks);
    assertEquals(Burst.SHORTEST, bursts.get(20).duration(), 0.01);
    assertEquals(bursts.get(21).onset(), bursts.get(20).end(), 0.01);
  }

  /// 40 mm apart at 3 cm/s, the paper asks for bursts of four seconds.
  @Test
  void slowStrokesHaveLongBursts() {
    double[] peaks = new double[30];
    Arrays.setAll(peaks, i -> i * 40 / 0.03);
    assertEquals(4_000, Burst.of(peaks).get(20).duration(), 20);
  }

  @Test
  void noBurstEndsBeforeItBegins() {
    for (Burst burst : Burst.of(0, 10, 15, 200, 205)) {
      assertTrue(burst.onset() <= burst.peak() && burst.peak() <= burst.end(), burst::toString);
    }
  }

  @Test
  void aBurstRisesToItsPeakAndFalls() {
    Burst burst = new Burst(100, 200, 400);
    assertEquals(0, burst.level(99));
    assertEquals(0.5, burst.level(150));
    assertEquals(1, burst.level(200));
    assertEquals(0.25, burst.level(350));
    assertEquals(0, burst.level(401));
  }
}
