package dev.lull.controller.motors;

import dev.lull.hardware.DriveLine;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.SafetyLimits;
import dev.lull.hardware.twin.MotorTwin;
import dev.lull.hardware.twin.TwinMotor;
import java.util.List;
import java.util.Optional;

/// Somebody who does as a [Calibrating] asks, with motors that are not there, in virtual time.
///
/// @param motors   what they are like
/// @param felt     amplitude from which on something is felt
/// @param liked    amplitude that is as strong as they like it
/// @param reaction seconds from what is felt to the key
record SimulatedWearer(
    List<? extends TwinMotor> motors, double felt, double liked, double reaction) {
  private static final long MILLI = 1_000_000;
  private static final int TICKS = 10;
  private static final long LONGEST_SECONDS = 1_200;

  /// Does all that is asked.
  ///
  /// @return how many seconds it took
  double answer(Calibrating guide, SafetyLimits limits) {
    var line = new DriveLine(motors.size(), MotorProfile.RAW, limits);
    var twin = new MotorTwin(motors, 0.001);
    float[] before = new float[motors.size()];
    float[] drives = new float[motors.size()];
    float[] amplitudes = new float[motors.size()];
    var finger = new Finger();
    line.begin(0);
    line.pass(0, new float[motors.size()], drives);
    guide.press('\n');
    for (long frame = 1; frame < LONGEST_SECONDS * 100; frame++) {
      System.arraycopy(drives, 0, before, 0, drives.length);
      float[] wanted = new float[motors.size()];
      wanted[guide.motor()] = guide.wanted();
      line.pass(frame * TICKS * MILLI, wanted, drives);
      for (int tick = 1; tick <= TICKS; tick++) {
        float[] now = between(before, drives, (float) tick / TICKS);
        twin.step(now, amplitudes);
        guide.advance((frame * TICKS + tick) * MILLI, now);
        finger.feel(guide, amplitudes[guide.motor()]);
        if (guide.isReview()) {
          return frame / 100.0;
        }
      }
    }
    throw new AssertionError("still at it after " + LONGEST_SECONDS + " s: " + guide.words());
  }

  private static float[] between(float[] from, float[] to, float share) {
    float[] now = new float[from.length];
    for (int i = 0; i < now.length; i++) {
      now[i] = from[i] + share * (to[i] - from[i]);
    }
    return now;
  }

  /// Presses the key a reaction after the wearer has felt what they were asked for.
  private final class Finger {
    private Optional<Question> asked = Optional.empty();
    private int ticks;

    void feel(Calibrating guide, double amplitude) {
      if (!guide.asked().equals(asked)) {
        asked = guide.asked();
        ticks = 0;
      }
      boolean isSo = asked.filter(it -> isFelt(it, amplitude)).isPresent();
      if (isSo || ticks > 0) {
        ticks++;
      }
      if (ticks > reaction * 1_000) {
        ticks = 0;
        guide.press('\r');
      }
    }

    private boolean isFelt(Question question, double amplitude) {
      return switch (question) {
        case StartQuestion _ -> amplitude > felt;
        case HoldQuestion _ -> amplitude < felt;
        case MostQuestion _ -> amplitude > liked;
      };
    }
  }
}
