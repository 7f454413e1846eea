package dev.lull.hardware;

/// What motors must be given so that the wanted amplitudes are felt: the inverse of their profile,
/// in size and in time.
///
/// It follows each motor, frame by frame. So after each [#compensate] it must be told with [#given]
/// what the motors really got, and with [#rest] if they came to rest by themselves. By itself it
/// moves nothing. What drives motors is a [DriveLine], which has the safety gate too.
///
/// One thread at a time; it allocates nothing once it is made.
public final class Compensation {
  private final MotorLead[] motors;

  /// Prepares for motors at rest.
  ///
  /// @param motors how many
  /// @param profile what they are like
  /// @param limits those of the safety gate that comes after it: kicks are as fast as it lets them
  public Compensation(int motors, MotorProfile profile, SafetyLimits limits) {
    SpeedCurve curve = new SpeedCurve(profile);
    this.motors = new MotorLead[motors];
    for (int i = 0; i < motors; i++) {
      this.motors[i] = new MotorLead(profile, curve, profile.calibration(i), limits, i % 2 == 0);
    }
  }

  /// Puts the drive for each amplitude into the second array. What is not between 0 and 1 goes on
  /// as it is: the safety gate has the last word on that.
  ///
  /// @param seconds from the frame before to this one, ≥ 0; the motors move linearly between them
  /// @param amplitude what is to be felt on each motor
  /// @param drive takes what each must be given
  public void compensate(float seconds, float[] amplitude, float[] drive) {
    for (int i = 0; i < motors.length; i++) {
      drive[i] = motors[i].lead(seconds, amplitude[i]);
    }
  }

  /// Takes note of what the motors are given in that frame.
  ///
  /// @param seconds the same as before
  /// @param drive of each motor; what is not between 0 and 1 counts as the nearer of the two
  public void given(float seconds, float[] drive) {
    for (int i = 0; i < motors.length; i++) {
      motors[i].given(seconds, drive[i] > 0 ? Math.min(drive[i], 1) : 0);
    }
  }

  /// Takes note that all motors have come to rest.
  public void rest() {
    for (MotorLead motor : motors) {
      motor.rest();
    }
  }
}
