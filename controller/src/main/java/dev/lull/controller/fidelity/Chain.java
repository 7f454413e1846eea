package dev.lull.controller.fidelity;

import dev.lull.hardware.Compensation;
import dev.lull.hardware.DriveLine;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.SafetyLimits;
import java.util.Locale;

/// What becomes of amplitudes before they reach the motors.
public enum Chain {
  /// Nothing: amplitude is given as drive.
  RAW,
  /// They are compensated for the motor, and nothing more.
  COMPENSATED,
  /// They are compensated and pass the safety gate, as in a real sleeve.
  GATED;

  /// Passes one frame after another.
  interface Passing {
    /// Passes what is to be felt at one moment.
    void pass(long atNanos, float[] amplitude, float[] drive);
  }

  /// A chain through which nothing has passed. Its time begins a frame before 0.
  Passing begin(int motors, MotorProfile profile, SafetyLimits limits) {
    return switch (this) {
      case RAW ->
          (_, amplitude, drive) -> System.arraycopy(amplitude, 0, drive, 0, amplitude.length);
      case COMPENSATED -> {
        Compensation compensation = new Compensation(motors, profile, limits);
        float seconds = Play.FRAME_NANOS / 1e9f;
        yield (_, amplitude, drive) -> {
          compensation.compensate(seconds, amplitude, drive);
          compensation.given(seconds, drive);
        };
      }
      case GATED -> {
        DriveLine line = new DriveLine(motors, profile, limits);
        line.begin(-Play.FRAME_NANOS);
        yield line::pass;
      }
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
