package dev.lull.hardware;

/// A sleeve, and the only way to its motors: amplitudes are compensated for the motor, pass the
/// safety gate, and go to the device with the time at which they are to be felt.
///
/// It belongs to the one thread that calls it; only [#report] may be called from any thread. Times
/// are nanoseconds of one monotonic clock, compared by difference.
public final class Sleeve implements AutoCloseable {
  private final Driver driver;
  private final DriveLine line;
  private final float[] drive;
  private long lastWork;

  Sleeve(Driver driver, MotorProfile profile, SafetyLimits limits) {
    this.driver = driver;
    drive = new float[driver.report().motors()];
    line = new DriveLine(drive.length, profile, limits);
  }

  /// The number of motors, 1..64.
  public int motors() {
    return drive.length;
  }

  /// Keeps the link alive: reads, estimates the device's clock, reconnects. Never blocks; call it
  /// every few milliseconds, for the device goes to rest when nothing is heard for 300 ms.
  ///
  /// @return amount of work done; 0 when there was none
  public int doWork(long nowNanos) {
    lastWork = nowNanos;
    return driver.doWork(nowNanos);
  }

  /// Asks the device for the right to move, and begins a new session of the safety gate. The link
  /// is [Link.Armed] when the device agreed, and [Link.Idle] with [Ended#NOT_AGREED] when it did
  /// not. Does nothing unless the link is [Link.Idle].
  public void arm(long nowNanos) {
    if (driver.arm(nowNanos)) {
      line.begin(nowNanos);
    }
  }

  /// Sends what is to be felt at one moment. Frames come in the order of their times; between two
  /// of them the device moves linearly. Frames renew the device's lease, those of rest as well as
  /// others: an armed sleeve wants one at least every 300 ms, or it is idle again. One whose moment
  /// has passed is counted as late and let go.
  ///
  /// @param atNanos when it is to be felt, at most one second ahead
  /// @param amplitude what is to be felt on each motor, 0..1; it is not changed
  /// @return whether the sleeve is done with this frame. False: nothing was sent, because the
  ///     sleeve is not armed or the device is as far ahead as its buffer allows; it may be tried
  ///     again later
  public boolean frame(long nowNanos, long atNanos, float[] amplitude) {
    long ahead = atNanos - nowNanos;
    if (ahead > SafetyGate.LONGEST_AHEAD || !driver.isReady(nowNanos)) {
      return false;
    }
    if (ahead <= 0) {
      driver.late();
      return true;
    }
    check(amplitude);
    line.pass(atNanos, amplitude, drive);
    driver.frame(nowNanos, atNanos, drive);
    return true;
  }

  /// Takes the sleeve to rest. It overtakes everything queued and is retried until the device
  /// acknowledges; from now on no frame is sent until the sleeve is armed again.
  public void stop(long nowNanos, StopKind kind) {
    driver.stop(nowNanos, kind);
  }

  /// Asks a device that found a fault in itself to forget it, because a person has seen to the
  /// cause. It stays [Link.Faulted] if the cause lasts; otherwise the link is [Link.Idle]. Nothing
  /// moves, and nothing is done unless the link is [Link.Faulted].
  public void clear(long nowNanos) {
    driver.clear(nowNanos);
  }

  /// What the motors are driven with at this moment, for a display: exact for a simulated sleeve,
  /// for a real one what it was told.
  ///
  /// @param into takes the drives, 0..1, one for each motor
  public void drives(long nowNanos, float[] into) {
    driver.drives(nowNanos, into);
  }

  /// What is known of the sleeve now. May be called from any thread.
  public SleeveReport report() {
    return driver.report();
  }

  /// Stops at once and lets go of the port. To end gently, [#stop] first and go on calling
  /// [#doWork] until the link is [Link.Idle].
  @Override
  public void close() {
    driver.close(lastWork);
  }

  private void check(float[] amplitude) {
    if (amplitude.length != drive.length) {
      throw new IllegalArgumentException(
          "A frame has %d amplitudes, and the sleeve has %d motors. Give one for each."
              .formatted(amplitude.length, drive.length));
    }
  }
}
