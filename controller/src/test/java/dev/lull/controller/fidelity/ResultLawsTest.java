package dev.lull.controller.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/// How far results are from what is wanted.
final class ResultLawsTest {
  private static final Trial TRIAL =
      new Trial("2x6", Shape.DIAGONAL, 3, Motors.NOMINAL, Method.LULL, Chain.GATED);

  /// @param share of each target that is a share of something
  private static Score score(double share, double dropout, double smoothness, int motors) {
    double pitches = motors < 32 ? 0.04 : 0.02;
    return new Score(
        share * pitches,
        share * 0.05,
        share * 0.3,
        share * 0.05,
        dropout,
        smoothness,
        share * 0.02,
        share * 0.01,
        share * 0.15);
  }

  private static Result result(Score amplitudes, Score energies, int motors) {
    return new Result(TRIAL, motors, amplitudes, energies, new Loudness(0, 0));
  }

  @Property
  void aResultIsWithinADistanceOfOneIfItMeetsAllTargets(
      @ForAll @DoubleRange(min = 0, max = 3) double one,
      @ForAll @DoubleRange(min = 0, max = 3) double other,
      @ForAll @DoubleRange(min = -8, max = -1) double smoothness,
      @ForAll boolean drops,
      @ForAll @IntRange(min = 1, max = 64) int motors) {
    Score amplitudes = score(one, drops ? 1e-6 : 0, smoothness, motors);
    Result result = result(amplitudes, score(other, 0, smoothness, motors), motors);
    assertEquals(result.isMet(), result.distance() <= 1);
    long missed = Arrays.stream(Metric.values()).filter(it -> !it.misses(result).isEmpty()).count();
    assertEquals(Metric.values().length - missed, result.met());
  }

  /// Each metric by itself, as the observer of energies has it.
  @Property
  void twiceAsMuchAsIsWantedIsADistanceOfTwo(@ForAll @IntRange(min = 1, max = 64) int motors) {
    Score perfect = score(0, 0, -2.39, motors);
    assertEquals(0, result(perfect, perfect, motors).distance());
    assertEquals(2, result(perfect, score(2, 0, -2.39, motors), motors).distance(), 1e-9);
    double twice = -2.39 - 2 * (3.5 - 2.39);
    assertEquals(2, result(perfect, score(0, 0, twice, motors), motors).distance(), 1e-9);
    assertEquals(2, result(perfect, score(0, 0.01, -2.39, motors), motors).distance(), 1e-9);
  }

  @Property
  void theWorseOfTheObserversCounts(
      @ForAll @DoubleRange(min = 0, max = 3) double one,
      @ForAll @DoubleRange(min = 0, max = 3) double other) {
    Result both = result(score(one, 0, -2.39, 12), score(other, 0, -2.39, 12), 12);
    Result energies = result(score(0, 0, -2.39, 12), score(other, 0, -2.39, 12), 12);
    Result amplitudes = result(score(one, 0, -2.39, 12), score(0, 0, -2.39, 12), 12);
    assertEquals(Math.max(energies.distance(), amplitudes.distance()), both.distance());
  }

  @Property(tries = 1)
  void whatIsNotFeltIsInfinitelyFar() {
    Score perfect = score(0, 0, -2.39, 12);
    for (Result result :
        new Result[] {
          result(Score.NOT_FELT, perfect, 12),
          result(perfect, Score.NOT_FELT, 12),
          result(Score.NOT_FELT, Score.NOT_FELT, 12)
        }) {
      assertEquals(Double.POSITIVE_INFINITY, result.distance());
      assertTrue(!result.isMet());
    }
  }
}
