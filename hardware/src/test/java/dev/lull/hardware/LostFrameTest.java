package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.HostMessage.Frame;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Frames that get lost, though only those that are needed are sent.
class LostFrameTest {
  private static final double STEADY = 0.5;

  /// What the motors lose of a steady touch in the 2 ms that a frame is on its way on the bench:
  /// they would be at rest in 100.
  private static final double ON_THE_WAY = STEADY * 2 / 100;

  private static final double TWO_LEVELS = 2.0 / 255;

  @Property(tries = 100)
  void ofASteadyTouchALostFrameCostsNoMoreThanTheWayOfTheNext(
      @ForAll @IntRange(min = 20, max = 200) int horizon,
      @ForAll @IntRange(min = 1, max = 20) int lost) {
    try (Stage stage = new Stage()) {
      stage.arm();
      play(stage, horizon, SECOND);
      stage.bench.noise(new Losing(lost), Noise.NONE);
      double least = play(stage, horizon, SECOND);
      assertTrue(least >= STEADY - ON_THE_WAY - TWO_LEVELS, () -> "level " + least);
    }
  }

  /// Returns the least level.
  private static double play(Stage stage, int horizon, long nanos) {
    float[] amplitude = {(float) STEADY, (float) STEADY, (float) STEADY, (float) STEADY};
    double least = 1;
    for (long end = stage.now + nanos; stage.now < end; ) {
      stage.run(MILLI);
      least = Math.min(least, stage.level(0));
      if (Math.floorMod(stage.now, Stage.PERIOD) == 0) {
        stage.sleeve.frame(stage.now, stage.now + horizon * MILLI, amplitude);
      }
    }
    return least;
  }

  /// A line that loses one frame.
  private static final class Losing implements Noise {
    private int left;

    Losing(int which) {
      left = which;
    }

    @Override
    public byte[] pass(byte[] bytes) {
      boolean isFrame = HostMessages.in(bytes).stream().anyMatch(Frame.class::isInstance);
      return isFrame && --left == 0 ? new byte[0] : bytes;
    }
  }
}
