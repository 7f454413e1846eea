package dev.lull.hardware.twin;

import java.util.List;

/// A twin of one motor, stepped by hand.
final class OneMotor {
  private final MotorTwin twin;
  private final float[] drive = new float[1];
  private final float[] amplitude = new float[1];

  OneMotor(TwinMotor motor) {
    this(motor, 0.001);
  }

  OneMotor(TwinMotor motor, double seconds) {
    twin = new MotorTwin(List.of(motor), seconds);
  }

  /// Holds a drive for so many steps and returns the amplitude at their end.
  double run(double held, int steps) {
    drive[0] = (float) held;
    for (int i = 0; i < steps; i++) {
      twin.step(drive, amplitude);
    }
    return amplitude[0];
  }
}
