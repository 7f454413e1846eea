package dev.lull.hardware;

/// What a motor must be given so that the wanted amplitude is felt: the inverse of its profile.
///
/// Between the measured points it is linear. Below the smallest amplitude that the motor can hold,
/// drive goes linearly to zero: the motor coasts there, and a fade still ends without a step.
///
/// By itself it moves nothing. What drives motors is a [DriveLine], which has the safety gate too.
public final class Compensation {
  private static final int STEPS = 1024;

  private final float[] drives = new float[STEPS + 1];

  /// Prepares for a kind of motor.
  public Compensation(MotorProfile profile) {
    for (int i = 0; i <= STEPS; i++) {
      drives[i] = (float) profile.driveFor((double) i / STEPS);
    }
  }

  /// Puts the drive for each amplitude into the second array. What is not between 0 and 1 goes on
  /// as it is: the safety gate has the last word on that.
  ///
  /// @param amplitude what is to be felt on each motor
  /// @param drive takes what each must be given
  public void compensate(float[] amplitude, float[] drive) {
    for (int i = 0; i < drive.length; i++) {
      drive[i] = drive(amplitude[i]);
    }
  }

  private float drive(float amplitude) {
    if (!(amplitude > 0 && amplitude < 1)) {
      return amplitude;
    }
    float place = amplitude * STEPS;
    int below = (int) place;
    return drives[below] + (place - below) * (drives[below + 1] - drives[below]);
  }
}
