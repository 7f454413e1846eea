package dev.lull.hardware;

/// What motors must be given so that the wanted amplitudes are felt, from one frame to the next.
public final class Compensation {
  private final MotorLead[] motors;

  /// Prepares for motors at rest.
  public Compensation(int motors, MotorProfile profile) {
    SpeedCurve curve = new SpeedCurve(profile);
    this.motors = new MotorLead[motors];
    for (int i = 0; i < motors; i++) {
      this.motors[i] = new MotorLead(profile, curve, profile.calibration(i));
    }
  }

  public void compensate(float seconds, float[] amplitude, float[] drive) {
    for (int i = 0; i < motors.length; i++) {
      drive[i] = motors[i].lead(seconds, amplitude[i]);
    }
  }

  public void given(float seconds, float[] drive) {
    for (int i = 0; i < motors.length; i++) {
      motors[i].given(seconds, drive[i]);
    }
  }

  public void rest() {
    for (MotorLead motor : motors) {
      motor.rest();
    }
  }
}
