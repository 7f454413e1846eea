package dev.lull.hardware.twin;

import dev.lull.hardware.OutOfRange;
import java.util.List;

/// Motors that are not there: what each would feel like, given what it is driven with.
///
/// It begins at rest and moves on step by step. Stepping allocates nothing. One thread at a time.
public final class MotorTwin {
  private final Movement[] motors;

  /// Motors at rest.
  ///
  /// @param motors what each of them is like
  /// @param seconds how long a step is, 0.00001..0.1 s
  public MotorTwin(List<? extends TwinMotor> motors, double seconds) {
    OutOfRange.check("step of a motor twin in s", seconds, 0.00001, 0.1);
    this.motors =
        motors.stream().map(motor -> Movement.of(motor, seconds)).toArray(Movement[]::new);
  }

  /// How many motors there are.
  public int motors() {
    return motors.length;
  }

  /// Moves on by one step.
  ///
  /// @param drive what each motor is driven with during the step; what is outside 0..1 is taken as
  ///     the nearer of the two, and what is no number as rest
  /// @param amplitude takes what each motor feels like at the end of the step, 0..[TwinMotor#gain]
  public void step(float[] drive, float[] amplitude) {
    for (int i = 0; i < motors.length; i++) {
      double given = drive[i] > 0 ? Math.min(drive[i], 1) : 0;
      amplitude[i] = (float) motors[i].step(given);
    }
  }
}
