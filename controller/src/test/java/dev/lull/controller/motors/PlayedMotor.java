package dev.lull.controller.motors;

import dev.lull.hardware.DriveLine;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.SafetyLimits;
import dev.lull.hardware.twin.MotorTwin;
import dev.lull.hardware.twin.TwinMotor;
import java.util.List;

/// A motor that is not there, compensated by what is known of it.
record PlayedMotor(MotorProfile profile, TwinMotor motor) {
  private static final long FRAME = 10_000_000;
  private static final int TICKS = 10;
  private static final int FRAMES_A_SECOND = 100;

  /// What is felt on average while something is wanted, without the first second.
  double mean(float amplitude, int seconds) {
    var line = new DriveLine(1, profile, SafetyLimits.DEFAULT);
    var twin = new MotorTwin(List.of(motor), 0.001);
    float[] drive = new float[1];
    float[] felt = new float[1];
    line.begin(0);
    line.pass(0, new float[1], drive);
    double sum = 0;
    for (int frame = 1; frame <= seconds * FRAMES_A_SECOND; frame++) {
      float last = drive[0];
      line.pass(frame * FRAME, new float[] {amplitude}, drive);
      for (int tick = 0; tick < TICKS; tick++) {
        twin.step(new float[] {last + (drive[0] - last) * (tick + 0.5f) / TICKS}, felt);
      }
      sum += frame > FRAMES_A_SECOND ? felt[0] : 0;
    }
    return sum / ((seconds - 1) * FRAMES_A_SECOND);
  }
}
