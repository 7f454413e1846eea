package dev.lull.hardware;

import dev.lull.hardware.twin.MotorTwin;
import dev.lull.hardware.twin.TwinMotor;
import java.util.List;

/// A twin of one motor at the end of a [DriveLine], with a frame each 10 ms.
final class FollowedMotor {
  private static final int TICKS = 10;
  private static final long FRAME = 10 * Nanos.MILLI;

  private final DriveLine line;
  private final MotorTwin twin;
  private final float[] given = new float[1];
  private final float[] felt = new float[1];
  private long now;
  private float last;

  FollowedMotor(MotorProfile profile, TwinMotor motor) {
    this(profile, motor, SafetyLimits.DEFAULT);
  }

  FollowedMotor(MotorProfile profile, TwinMotor motor, SafetyLimits limits) {
    line = new DriveLine(1, profile, limits);
    twin = new MotorTwin(List.of(motor), 0.001);
    line.begin(0);
    frame(0);
  }

  /// Plays one frame, and returns what is felt when its time has come.
  double frame(float amplitude) {
    now += FRAME;
    line.pass(now, new float[] {amplitude}, given);
    for (int tick = 0; tick < TICKS; tick++) {
      float drive = last + (given[0] - last) * (tick + 0.5f) / TICKS;
      twin.step(new float[] {drive}, felt);
    }
    last = given[0];
    return felt[0];
  }

  void hold(float amplitude, double seconds) {
    mean(amplitude, seconds);
  }

  /// What is felt on average while something is wanted.
  double mean(float amplitude, double seconds) {
    int frames = (int) Math.round(seconds * 100);
    double sum = 0;
    for (int frame = 0; frame < frames; frame++) {
      sum += frame(amplitude);
    }
    return sum / frames;
  }

  /// Nothing comes for two seconds; then there are frames of rest again.
  void rest() {
    for (int tick = 0; tick < 2_000; tick++) {
      twin.step(new float[1], felt);
    }
    now += 2 * Nanos.SECOND;
    last = 0;
    frame(0);
  }

  double amplitude() {
    return felt[0];
  }

  /// What the motor is driven with at the end of the last frame.
  float drive() {
    return last;
  }
}
