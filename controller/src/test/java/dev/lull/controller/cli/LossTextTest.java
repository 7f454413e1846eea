package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.controller.fidelity.Adding;
import dev.lull.controller.fidelity.Chain;
import dev.lull.controller.fidelity.Loss;
import dev.lull.controller.fidelity.Loudness;
import dev.lull.controller.fidelity.Method;
import dev.lull.controller.fidelity.Metric;
import dev.lull.controller.fidelity.Miss;
import dev.lull.controller.fidelity.Motors;
import dev.lull.controller.fidelity.Result;
import dev.lull.controller.fidelity.Score;
import dev.lull.controller.fidelity.Shape;
import dev.lull.controller.fidelity.Trial;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What people are told of the strokes that Lull loses.
final class LossTextTest {
  private static Result back(double share, Method method, Chain chain) {
    Trial trial = new Trial("4x8", Shape.CIRCLE, 0.5, Motors.NOMINAL, method, chain);
    Score score = new Score(0, 0, 0, 0, 0, -2.39, 0, share, 0);
    return new Result(trial, 32, score, score, new Loudness(0, 0));
  }

  @Test
  void eachMissedTargetAndEachBetterWayHasALine() {
    Result lull = back(0.0146, Method.LULL, Chain.GATED);
    Result brush = back(0.012, Method.BRUSH, Chain.COMPENSATED);
    Miss back = new Miss(Metric.BACKTRACKING, Adding.AMPLITUDES, 0.0146, 0.01);
    Miss rough = new Miss(Metric.SMOOTHNESS, Adding.ENERGIES, -7.5, -3.5);
    assertEquals(
        """
        Strokes up to 10 cm/s on nominal and LRA motors that Lull loses:
        4x8        circle     0.5  nominal     backtracking 0.0146 > 0.01 (q = 1)
        4x8        circle     0.5  nominal     smoothness -7.5000 < -3.5 (q = 2)
        4x8        circle     0.5  nominal     brush is nearer to the targets: 1.2000 < 1.4600\
        """,
        LossText.of(List.of(new Loss(lull, List.of(back, rough), List.of(brush)))));
  }

  @Test
  void whatIsNotFeltIsToldAsThat() {
    Result lull = back(0, Method.LULL, Chain.GATED);
    Miss unfelt = new Miss(Metric.POSITION, Adding.ENERGIES, Double.NaN, 0.02);
    assertEquals(
        "4x8        circle     0.5  nominal     position: too little is felt (q = 2)",
        LossText.of(List.of(new Loss(lull, List.of(unfelt), List.of())))
            .lines()
            .toList()
            .getLast());
  }

  @Test
  void ifNoneIsLostThatIsSaid() {
    assertEquals(
        "Of these strokes Lull loses none up to 10 cm/s on nominal and LRA motors:"
            + " it meets all targets, and no compensated way comes nearer to them.",
        LossText.of(List.of()));
  }
}
