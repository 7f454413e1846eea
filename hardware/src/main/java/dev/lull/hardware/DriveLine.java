package dev.lull.hardware;

/// What becomes of amplitudes before they reach a driver: they are compensated for the motors, and
/// pass the safety gate. What is left of them there is what the compensation goes on with.
///
/// A [Sleeve] has one and lets nothing else through. By itself it moves nothing: it tells what a
/// sleeve would drive its motors with. It belongs to one thread and allocates nothing.
public final class DriveLine {
  private final Compensation compensation;
  private final SafetyGate gate;
  private final int motors;
  private long lastAt;

  /// A line on which nothing has passed yet; until [#begin] it gives rest.
  ///
  /// @param motors number of motors, 1..64
  public DriveLine(int motors, MotorProfile profile, SafetyLimits limits) {
    OutOfRange.check("motors", motors, 1, SerialSettings.MOST_MOTORS);
    this.motors = motors;
    compensation = new Compensation(motors, profile, limits);
    gate = new SafetyGate(motors, limits, profile.response().sticks());
  }

  /// The number of motors.
  public int motors() {
    return motors;
  }

  /// Begins a session: its length and dose count anew, and all motors are at rest. What they were
  /// given before goes on counting for the limits of each motor.
  public void begin(long nowNanos) {
    gate.begin(nowNanos);
    compensation.rest();
    lastAt = nowNanos;
  }

  /// Passes what is to be felt at one moment. Moments come in order; after a gap of more than 300
  /// ms the motors have come to rest, and the first frame after it is rest.
  ///
  /// @param atNanos when it is to be felt
  /// @param amplitude what is to be felt on each motor, 0..1; it is not changed
  /// @param drive takes what each motor is given, 0..1
  public void pass(long atNanos, float[] amplitude, float[] drive) {
    long gap = atNanos - lastAt;
    float seconds = (float) Math.max(gap, 0) / Nanos.SECOND;
    lastAt += Math.max(gap, 0);
    if (Math.abs(gap) > SafetyGate.LONGEST_GAP) {
      compensation.rest();
    }
    compensation.compensate(seconds, amplitude, drive);
    gate.pass(atNanos, drive);
    compensation.given(seconds, drive);
  }
}
