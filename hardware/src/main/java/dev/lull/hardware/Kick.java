package dev.lull.hardware;

/// The short drive that gets a motor turning which sticks at rest: up to just above the drive with
/// which it starts, and at once down to less than it needs to go on, so that little of it is felt.
///
/// It is timed by the model of the motor to be the shortest that gets it turning, within what the
/// gate lets pass: see [SlewLimit].
final class Kick {
  /// How much longer a kick is than the model needs: real motors differ by a fifth in time.
  private static final float SURE = 1.4f;

  /// The drive that it ends with, as a share of what the motor needs to go on. What it gained too
  /// much it loses again by that, and with less a motor that is late would stop.
  private static final float END = 0.9f;

  /// How far a drive is taken to fall at least.
  private static final float LEAST_FALL = 0.05f;

  private static final float FRAME_SECONDS = 0.01f;
  private static final int FRAMES = 100;

  private final float start;
  private final float hold;
  private final float perSecond;
  private final float rising;

  /// @param limits those of the gate that comes after it
  Kick(MotorResponse response, SpeedCurve curve, SafetyLimits limits) {
    start = (float) response.start();
    hold = (float) response.hold();
    perSecond = curve.speed(start) / (float) response.rise();
    rising = SlewLimit.KICK_FACTOR * 1e9f / limits.fullScale().toNanos();
  }

  /// The next drive: up in the longest steps that there may be, the last of which ends at the peak,
  /// and down as soon as the motor will turn by that.
  ///
  /// @param motor one that sticks
  /// @param seconds from the last frame to the next one, > 0
  float next(MotorModel motor, float seconds) {
    float drive = motor.drive();
    float enough = MotorModel.STICKING * SURE;
    float falling = Math.max(start - hold, LEAST_FALL) / seconds;
    float coming = motor.speed() + perSecond * Math.max(0, drive - start) / falling;
    if (coming >= (MotorModel.STICKING + enough) / 2) {
      return END * hold;
    }
    float peak = Math.min(1, start + enough / perSecond / (1 / rising + 1 / falling));
    float reach = rising * seconds;
    float stepsAfter = (float) Math.ceil((peak - drive) / reach - 0.001f) - 1;
    return peak - Math.max(0, stepsAfter) * reach;
  }

  /// The speed that a motor at rest gets to by a kick alone; it is at rest again after that.
  float speedReached(MotorModel motor) {
    float fastest = 0;
    for (int i = 0; i < FRAMES; i++) {
      motor.follow(FRAME_SECONDS, motor.sticks() ? next(motor, FRAME_SECONDS) : 0);
      fastest = Math.max(fastest, motor.speed());
    }
    motor.rest();
    return fastest;
  }
}
