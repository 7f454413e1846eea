package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.HostMessage.Frame;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Frames that get lost, though only those that are needed are sent.
class LostFrameTest {
  private static final double STEADY = 0.5;

  /// What the motors lose of a steady touch in the 2 ms that a frame is on its way on the bench:
  /// they would be at rest in 100.
  private static final double ON_THE_WAY = STEADY * 2 / 100;

  /// The longest time between the neighbours of a frame, in milliseconds.
  private static final int TWO_LINES = 70;

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

  @Property(tries = 50)
  void ofAStrokeALostFrameCostsAStraightLineBetweenItsNeighbours(
      @ForAll GaussianStroke stroke,
      @ForAll @IntRange(min = 20, max = 200) int horizon,
      @ForAll @IntRange(min = 1, max = 90) int lost) {
    try (CatchingUp host = new CatchingUp(stroke, horizon * MILLI)) {
      host.play(SECOND);
      host.stage.bench.noise(new Losing(lost), Noise.NONE);
      List<float[]> given = new ArrayList<>();
      List<float[]> felt = new ArrayList<>();
      for (int i = 0; i < 3_000; i++) {
        host.pause(1);
        given.add(host.given());
        felt.add(host.felt());
      }
      for (int i = TWO_LINES; i < felt.size() - TWO_LINES; i++) {
        assertBetween(given.subList(i - TWO_LINES, i + TWO_LINES), felt.get(i));
      }
    }
  }

  private static void assertBetween(List<float[]> near, float[] felt) {
    for (int motor = 0; motor < felt.length; motor++) {
      float least = 1;
      float most = 0;
      for (float[] given : near) {
        least = Math.min(least, given[motor]);
        most = Math.max(most, given[motor]);
      }
      float level = felt[motor];
      double bottom = least * (1 - ON_THE_WAY / STEADY) - CatchingUp.CLOSE;
      double top = most + CatchingUp.CLOSE;
      assertTrue(level >= bottom && level <= top, () -> level + ", not " + bottom + ".." + top);
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
