package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// A host that stands still for a moment, though it sends only the frames that are needed.
class HostPauseTest {

  private static final double TWO_LEVELS = 2.0 / 255;

  @Property(tries = 200)
  void aPauseShorterThanTheReserveIsNotFelt(
      @ForAll @IntRange(min = 1, max = 44) int pause,
      @ForAll @IntRange(min = 60, max = 200) int horizon,
      @ForAll @IntRange(min = 400, max = 600) int played) {
    try (Stage stage = new Stage()) {
      stage.arm();
      play(stage, horizon, played);
      for (int i = 0; i < pause; i++) {
        stage.freeze(MILLI);
        assertFelt(stage);
      }
      for (int i = 0; i < 200; i++) {
        play(stage, horizon, 1);
        assertFelt(stage);
      }
    }
  }

  private static void assertFelt(Stage stage) {
    assertTrue(Math.abs(stage.level(0) - 0.5) <= TWO_LEVELS, () -> "level " + stage.level(0));
  }

  private static void play(Stage stage, int horizon, int millis) {
    float[] amplitude = {0.5f, 0.5f, 0.5f, 0.5f};
    for (int i = 0; i < millis; i++) {
      stage.run(MILLI);
      if (Math.floorMod(stage.now, Stage.PERIOD) == 0) {
        stage.sleeve.frame(stage.now, stage.now + horizon * MILLI, amplitude);
      }
    }
  }
}
