package dev.lull.controller.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which strokes Lull loses.
final class LossTest {
  private static final Score PERFECT = new Score(0, 0, 0, 0, 0, -2.39, 0, 0, 0);

  private static Trial stroke(double speed, Motors motors, Method method, Chain chain) {
    return new Trial("2x6", Shape.DIAGONAL, speed, motors, method, chain);
  }

  /// Back for so much of the time, by the observer of energies; 0.01 is the most that is wanted.
  private static Result back(double share, Trial trial) {
    Score score = new Score(0, 0, 0, 0, 0, -2.39, 0, share, 0);
    return new Result(trial, 12, PERFECT, score, new Loudness(0, 0));
  }

  private static Result lull(double share) {
    return back(share, stroke(3, Motors.NOMINAL, Method.LULL, Chain.GATED));
  }

  private static Result panning(double share) {
    return back(share, stroke(3, Motors.NOMINAL, Method.PANNING, Chain.COMPENSATED));
  }

  private static List<Loss> losses(Result... results) {
    return Loss.among(List.of(results));
  }

  @Test
  void whatMeetsAllTargetsAndIsNearestIsNoLoss() {
    assertEquals(List.of(), losses(lull(0.009), panning(0.0091)));
  }

  @Test
  void aMissedTargetIsToldWithTheObserverWhoMissesIt() {
    Result lost = lull(0.02);
    Miss miss = new Miss(Metric.BACKTRACKING, Adding.ENERGIES, 0.02, 0.01);
    assertEquals(List.of(new Loss(lost, List.of(miss), List.of())), losses(lost, panning(0.03)));
  }

  @Test
  void aWayThatComesNearerIsToldEvenIfAllTargetsAreMet() {
    Result lost = lull(0.009);
    Result better = panning(0.008);
    assertEquals(List.of(new Loss(lost, List.of(), List.of(better))), losses(lost, better));
  }

  @Test
  void equallyFarIsNotBetter() {
    assertEquals(List.of(), losses(lull(0.009), panning(0.009)));
  }

  @Test
  void onlyTheSameStrokeOnTheSameMotorsCounts() {
    assertEquals(
        List.of(),
        losses(
            lull(0.009),
            back(0, stroke(5, Motors.NOMINAL, Method.PANNING, Chain.COMPENSATED)),
            back(0, stroke(3, Motors.LRA, Method.PANNING, Chain.COMPENSATED)),
            back(0, stroke(3, Motors.NOMINAL, Method.PANNING, Chain.RAW))));
  }

  /// What nobody knows of a motor, and what is over in a second, is another story.
  @Test
  void onlyKnownMotorsAndSlowStrokesAreLookedAt() {
    Stream.of(
            stroke(20, Motors.NOMINAL, Method.LULL, Chain.GATED),
            stroke(3, Motors.MISMATCHED, Method.LULL, Chain.GATED),
            stroke(3, Motors.CALIBRATED, Method.LULL, Chain.GATED),
            stroke(3, Motors.NOMINAL, Method.LULL, Chain.RAW))
        .forEach(it -> assertEquals(List.of(), losses(back(1, it)), it.toString()));
    assertEquals(1, losses(back(1, stroke(10, Motors.LRA, Method.LULL, Chain.GATED))).size());
  }
}
