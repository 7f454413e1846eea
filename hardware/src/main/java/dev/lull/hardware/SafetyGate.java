package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;

import dev.lull.protocol.Protocol;
import java.util.Arrays;

/// The last word before a driver: whatever comes in, what goes out keeps to the [SafetyLimits].
///
/// What is no number, or negative, becomes rest; then the slew limit holds, and then the lowest of
/// the ceilings. The ceilings come last because they must be kept under all circumstances. Nothing
/// ends abruptly by that: each of them falls by 0.5 a second at most, but for a last step of 0.01
/// as the dose ends.
///
/// Frames form a train, between which the device moves linearly. After a pause of more than its
/// lease the device has come to rest by itself, so another train begins, and every train begins
/// with a frame of rest. The time between two frames is booked with the larger drive of the two,
/// and the end of a train as if its last frame lasted for another second, which is more than lease
/// and ramp, and as far ahead as frames may be.
final class SafetyGate {
  static final long LONGEST_AHEAD = SECOND;
  static final long LONGEST_GAP = Protocol.LEASE_MILLIS * MILLI;

  /// How long after its last frame a device may take to come to rest.
  private static final long MOVING_ON = (Protocol.LEASE_MILLIS + Protocol.RAMP_MILLIS) * MILLI;

  private final float ceiling;
  private final SlewLimit slew;
  private final DutyLimit duty;
  private final OnLimit on;
  private final SessionLimit session;
  private final DoseLimit dose;

  private final float[] last;
  private boolean begun;
  private boolean underway;
  private long lastAt;
  private long clock;

  /// @param kicks whether the motors stick at rest, so that they may be kicked
  SafetyGate(int motors, SafetyLimits limits, boolean kicks) {
    ceiling = (float) limits.ceiling();
    slew = new SlewLimit(motors, limits.fullScale().toNanos(), kicks);
    duty = new DutyLimit(motors, limits.duty(), limits.window().toNanos());
    on = new OnLimit(motors, limits.longestOn().toNanos());
    session = new SessionLimit(limits.longestSession().toNanos());
    dose = new DoseLimit(motors, limits.dose().toNanos());
    last = new float[motors];
  }

  /// Begins a session: length and dose count anew, and all motors are at rest. What they were given
  /// before goes on counting for duty and for the time without a break.
  void begin(long now) {
    if (begun) {
      endTrain(now - lastAt);
    }
    begun = true;
    underway = false;
    lastAt = now;
    session.begin();
    dose.begin();
  }

  /// Limits the drives for one moment, in place. Before the first session all of them become rest.
  ///
  /// @param at when they are to be felt; a moment that is not after the last one takes no time
  /// @param drive one for each motor
  void pass(long at, float[] drive) {
    long gap = at - lastAt;
    if (begun && underway && Math.abs(gap) <= LONGEST_GAP) {
      follow(Math.max(gap, 0), drive);
      lastAt += Math.max(gap, 0);
    } else {
      beginTrain(at, drive);
    }
  }

  private void beginTrain(long at, float[] drive) {
    Arrays.fill(drive, 0);
    if (begun) {
      endTrain(at - lastAt);
      lastAt = at;
      underway = true;
    }
  }

  /// The pause is booked before the ceilings are asked for good, so that a ceiling falls in the
  /// very pause that brings it down, and never by a long one's worth after a short one.
  private void follow(long nanos, float[] drive) {
    advance(nanos);
    for (int i = 0; i < last.length; i++) {
      float wanted = Math.min(orRest(drive[i]), slew.highest(i, nanos));
      drive[i] = Math.min(wanted, ceiling(i));
      book(i, Math.max(last[i], drive[i]), nanos);
    }
    for (int i = 0; i < last.length; i++) {
      drive[i] = Math.min(drive[i], ceiling(i));
      slew.given(i, drive[i], nanos);
      last[i] = drive[i];
    }
  }

  private float ceiling(int motor) {
    float shared = Math.min(ceiling, Math.min(session.ceiling(), dose.ceiling()));
    return Math.min(shared, Math.min(duty.ceiling(motor), on.ceiling(motor)));
  }

  private void endTrain(long gap) {
    long tail = Math.clamp(gap, 0, LONGEST_AHEAD);
    advance(tail);
    for (int i = 0; i < last.length; i++) {
      book(i, last[i], tail);
      last[i] = 0;
      on.add(i, 0, Math.max(gap, 0) - tail);
      slew.rest(i, Math.max(gap - MOVING_ON, 0));
    }
    advance(Math.max(gap, 0) - tail);
  }

  private void advance(long nanos) {
    clock += nanos;
    duty.advance(clock);
    session.add(nanos);
  }

  private void book(int motor, float drive, long nanos) {
    long driveTime = DriveTime.of(drive, nanos);
    duty.add(motor, driveTime);
    dose.add(motor, driveTime);
    on.add(motor, drive, nanos);
  }

  private static float orRest(float drive) {
    return drive >= 0 && drive < Float.POSITIVE_INFINITY ? Math.min(drive, 1) : 0;
  }
}
