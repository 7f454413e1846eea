package dev.lull.controller.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/// Each metric, held to touches of which the answer is known.
final class ScoreTest {
  private static final double SPEED = 20;

  /// Of the wobble, in mm.
  private static final double RMS = 2 / Math.sqrt(2);

  /// Slow enough that smoothing takes less than 1 % of it.
  private static double wobble(double seconds) {
    return 2 * Math.sin(2 * Math.PI * seconds);
  }

  @Test
  void aPerfectTouchIsPerfect() {
    Score score = new Felt(SPEED).score();
    assertEquals(0, score.position(), 1e-6);
    assertEquals(0, score.lag(), 1e-9);
    assertEquals(0, score.velocity(), 1e-6);
    assertEquals(0, score.continuity(), 1e-9);
    assertEquals(0, score.dropout());
    assertEquals(-2.4, score.smoothness(), 0.02);
    assertEquals(0, score.straightness(), 1e-9);
    assertEquals(0, score.backtracking());
    assertEquals(0.01, score.gentleness(), 1e-6);
  }

  @Test
  void aTouchThatIsLateIsLateAndNotOff() {
    Score score = new Felt(SPEED).later(0.123).score();
    assertEquals(0.123, score.lag(), 1e-6);
    assertEquals(0, score.position(), 1e-6);
  }

  @Test
  void aTouchThatIsEarlyHasANegativeLag() {
    assertEquals(-0.04, new Felt(SPEED).later(-0.04).score().lag(), 1e-6);
  }

  @Test
  void aWobbleAlongThePathIsItsRmsInPitches() {
    Score score = new Felt(SPEED).ahead(ScoreTest::wobble).score();
    assertEquals(RMS / Felt.PITCH, score.position(), 0.01 * RMS / Felt.PITCH);
    assertEquals(0, score.straightness(), 1e-9);
  }

  /// A sine of 2 mm and 1 Hz moves with 4π mm/s at most.
  @Test
  void aWobbleAlongThePathMakesTheSpeedUnsteady() {
    double expected = 2 * Math.PI * RMS / SPEED;
    Score score = new Felt(SPEED).ahead(ScoreTest::wobble).score();
    assertEquals(expected, score.velocity(), 0.02 * expected);
    assertEquals(0, score.backtracking());
    assertTrue(score.smoothness() < -3, "a wobble is rough");
  }

  /// At half of the wobble's greatest speed, it goes back for a third of the time.
  @Test
  void aTouchThatGoesBackIsNoticedForAsLongAsItDoes() {
    double half = 2 * Math.PI * 2 / 2;
    assertEquals(1.0 / 3, new Felt(half).ahead(ScoreTest::wobble).score().backtracking(), 0.02);
  }

  @Test
  void aWobbleBesideThePathIsAShareOfItsLength() {
    Score score = new Felt(SPEED).beside(ScoreTest::wobble).score();
    double length = Felt.LINE.length();
    assertEquals(RMS / length, score.straightness(), 0.01 * RMS / length);
    assertEquals(RMS / Felt.PITCH, score.position(), 0.01 * RMS / Felt.PITCH);
  }

  @Test
  void anIntensityThatSwellsIsItsDeviation() {
    DoubleUnaryOperator swelling = t -> 0.4 * (1 + 0.1 * Math.sin(2 * Math.PI * t));
    Score score = new Felt(SPEED).intensity(swelling).score();
    assertEquals(0.1 / Math.sqrt(2), score.continuity(), 0.001);
    assertEquals(0, score.dropout());
  }

  @Test
  void aDropoutIsTheShareOfTimeThatItLasts() {
    DoubleUnaryOperator broken = t -> t % 1 < 0.1 ? 0.19 : 0.4;
    assertEquals(0.1, new Felt(SPEED).intensity(broken).score().dropout(), 0.005);
    DoubleUnaryOperator shallow = t -> t % 1 < 0.1 ? 0.21 : 0.4;
    assertEquals(0, new Felt(SPEED).intensity(shallow).score().dropout());
  }

  /// What comes and goes at the very edges counts too.
  @Test
  void aStepIsAsUngentleAsItIsHigh() {
    assertEquals(0.5, new Felt(SPEED).intensity(t -> t < 0.2 ? 0.2 : 0.4).score().gentleness());
    assertEquals(1, new Felt(SPEED).intensity(t -> t < 10.2 ? 0.4 : 0).score().gentleness());
    double ramp = new Felt(SPEED).intensity(t -> 0.4 * Math.min(1, t / 0.2)).score().gentleness();
    assertEquals(0.05, ramp, 1e-6);
  }

  @Test
  void whatIsNotFeltHasNoScore() {
    assertEquals(Score.NOT_FELT, new Felt(SPEED).intensity(_ -> 0).score());
    for (Metric metric : Metric.values()) {
      assertTrue(metric == Metric.DROPOUT || Double.isNaN(metric.in(Score.NOT_FELT)));
    }
  }

  /// A tremor of 30 Hz is felt as a place, not as a movement.
  @Test
  void aTremorIsSmoothedAway() {
    DoubleUnaryOperator tremor = t -> 2 * Math.sin(2 * Math.PI * 30 * t);
    assertEquals(0, new Felt(SPEED).ahead(tremor).score().position(), 0.001);
  }
}
