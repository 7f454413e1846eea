package dev.lull.controller.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The bench as a whole.
final class BenchTest {
  private static final Bench BENCH = new Bench(Hand.USUAL);

  /// 1x4 and 1x6 have no room for a diagonal or a circle.
  @Test
  void theMatrixIsWhole() {
    List<Trial> trials = BENCH.all();
    int lines = 2 * 1 + 3 * 3;
    assertEquals(lines * 6 * (5 + 4 * 10), trials.size());
    assertEquals(trials.size(), new HashSet<>(trials).size());
    assertTrue(trials.containsAll(BENCH.some()));
  }

  @Test
  void theSameStrokeHasTheSameResult() {
    Trial trial = new Trial("1x6", Shape.STRAIGHT, 10, Motors.MISMATCHED, Method.LULL, Chain.GATED);
    assertEquals(BENCH.run(trial), new Bench(Hand.USUAL).run(trial));
  }

  /// The nearest motor on: what is felt steps from motor to motor, whichever observer feels it. The
  /// error goes evenly from -1/2 to 1/2 pitch; the middle of this stroke goes from 0.75 to 4.25
  /// pitches, which has two whole steps and two times three quarters of one.
  @Test
  void steppingIsOffByUpToHalfAPitch() {
    double expected = Math.sqrt((2 / 12.0 + 2 * (0.125 + 0.015625) / 3) / 3.5);
    Result result = run(0.5, Method.STEPPING, Chain.COMPENSATED);
    assertEquals(expected, result.energies().position(), 0.005);
    assertEquals(expected, result.amplitudes().position(), 0.005);
  }

  /// On motors that do as they are told, amplitudes need no pressure to be felt in the right place.
  @Test
  void idealMotorsShowTheRenderingAlone() {
    Trial trial = new Trial("1x6", Shape.STRAIGHT, 3, Motors.IDEAL, Method.LULL, Chain.RAW);
    Result soft = new Bench(Hand.USUAL.pressing(0.1)).run(trial);
    Result firm = new Bench(Hand.USUAL.pressing(1)).run(trial);
    assertEquals(firm.energies().position(), soft.energies().position(), 1e-4);
    assertTrue(firm.isMet() && soft.isMet());
  }

  /// On a row, panning is exact for who adds up amplitudes, and dense phantoms are for who adds up
  /// energies, but for standing still for 69.6 ms each.
  @Test
  void eachPanningIsRightForOneOfTheObservers() {
    Score panning = ideal(Method.PANNING).amplitudes();
    assertEquals(0, panning.position(), 1e-3);
    assertEquals(0, panning.continuity(), 1e-3);
    Score dense = ideal(Method.DENSE_BRUSH).energies();
    assertEquals(0, dense.position(), 0.02);
    assertEquals(0, dense.continuity(), 1e-3);
  }

  private static Result ideal(Method method) {
    return BENCH.run(new Trial("1x6", Shape.STRAIGHT, 3, Motors.IDEAL, method, Chain.RAW));
  }

  /// 40 % are to be felt, and one motor alone gives them once it has settled.
  @Test
  void whatIsCompensatedIsFeltAsStronglyAsItShould() {
    Result raw = run(0.5, Method.STEPPING, Chain.RAW);
    Result compensated = run(0.5, Method.STEPPING, Chain.COMPENSATED);
    assertEquals(0.4, raw.loudness().step(), 1e-6);
    assertTrue(compensated.loudness().step() > 0.4);
  }

  private static Result run(double speed, Method method, Chain chain) {
    return BENCH.run(new Trial("1x6", Shape.STRAIGHT, speed, Motors.NOMINAL, method, chain));
  }

  @Test
  void whatTheBenchHasNotIsRefused() {
    for (Trial unknown :
        List.of(
            new Trial("9x9", Shape.STRAIGHT, 3, Motors.NOMINAL, Method.LULL, Chain.GATED),
            new Trial("1x6", Shape.CIRCLE, 3, Motors.NOMINAL, Method.LULL, Chain.GATED))) {
      var refused = assertThrows(IllegalArgumentException.class, () -> BENCH.run(unknown));
      assertTrue(refused.getMessage().contains("Its sleeves are 1x4, 1x6"), refused.getMessage());
    }
  }

  @Test
  void theTargetsAreTwiceAsNarrowOnADenseSleeve() {
    assertTrue(Metric.POSITION.isMet(result(0.04, 0.06, 12)));
    assertTrue(!Metric.POSITION.isMet(result(0.041, 0.06, 12)));
    assertTrue(!Metric.POSITION.isMet(result(0.04, 0.061, 12)));
    assertTrue(Metric.POSITION.isMet(result(0.02, 0.03, 32)));
    assertTrue(!Metric.POSITION.isMet(result(0.02, 0.031, 32)));
  }

  private static Result result(double energies, double amplitudes, int motors) {
    Trial trial = BENCH.some().getFirst();
    return new Result(trial, motors, position(amplitudes), position(energies), new Loudness(0, 0));
  }

  private static Score position(double pitches) {
    return new Score(pitches, 0, 0, 0, 0, -2.4, 0, 0, 0);
  }

  @Test
  void smoothnessIsWorseTheLessItIs() {
    assertEquals(-6, Metric.SMOOTHNESS.worse(-6, -2));
    assertEquals(0.3, Metric.VELOCITY.worse(0.2, 0.3));
    assertTrue(result(0.01, 0.01, 12).isMet());
    assertTrue(
        !new Result(BENCH.some().getFirst(), 12, Score.NOT_FELT, Score.NOT_FELT, new Loudness(0, 0))
            .isMet());
    assertEquals(
        0,
        new Result(BENCH.some().getFirst(), 12, Score.NOT_FELT, Score.NOT_FELT, new Loudness(0, 0))
            .met());
  }
}
