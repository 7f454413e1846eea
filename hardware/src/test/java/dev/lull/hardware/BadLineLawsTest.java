package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.Link.Armed;
import dev.lull.hardware.Link.Idle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/// However bad the line is, nothing is felt that was not sent, and the sleeve can be stopped.
class BadLineLawsTest {
  private static final long LEASE_AND_RAMP = 400 * MILLI;

  @Property(tries = 100)
  void nothingIsFeltThatWasNotSentAndAStopOrTheLeaseEndsIt(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.02, max = 0.5) double share) {
    try (Stage stage = new Stage()) {
      stage.bench.noise(new BadLine(seed, share), new BadLine(seed + 1, share));
      for (int i = 0; i < 5; i++) {
        tryToPlay(stage);
      }
      stage.sleeve.stop(stage.now, StopKind.EMERGENCY);
      assertTrue(stage.runUntil(stage::isAtRest) <= LEASE_AND_RAMP);

      stage.bench.noise(Noise.NONE, Noise.NONE);
      stage.runToIdle();
      stage.armAndPlay();
    }
  }

  private static void tryToPlay(Stage stage) {
    stage.sleeve.arm(stage.now);
    for (int i = 0; i < 60; i++) {
      stage.play(10 * MILLI, 0.5f);
      assertTrue(stage.level(0) <= 0.5, () -> "level " + stage.level(0));
    }
  }

  @Property(tries = 50)
  void onALineThatLosesOneMessageInAHundredASessionGoesOn(@ForAll long seed) {
    try (Stage stage = new Stage()) {
      stage.arm();
      stage.bench.noise(new BadLine(seed, 0.01), new BadLine(seed + 1, 0.01));
      stage.play(10 * SECOND, 0.3f);
      assertInstanceOf(Armed.class, stage.link());
      stage.bench.noise(Noise.NONE, Noise.NONE);
      stage.sleeve.stop(stage.now, StopKind.SOFT);
      stage.runToIdle();
      assertInstanceOf(Idle.class, stage.link());
    }
  }
}
