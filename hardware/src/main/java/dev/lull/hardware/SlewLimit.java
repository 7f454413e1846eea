package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;

import java.util.Arrays;

/// Keeps drives from rising faster than full scale in a given time, but for a kick.
///
/// A motor that sticks needs more drive to start than to go on. So one that was at rest for 100 ms
/// may rise four times as fast for the 20 ms after that. When they are over it may have no more
/// than if it had risen slowly all the time: a kick is over before it is felt as more than an
/// instant, and nothing starts abruptly and stays.
///
/// Falls are not limited. Less is never a danger, and the motor takes its time to coast.
///
/// A pause between frames counts as 20 ms at most, so that a host that stalled does not come back
/// with a jump.
final class SlewLimit {
  static final long LONGEST_STEP = 20 * MILLI;

  /// How long after rest a kick may last.
  static final long KICK = 20 * MILLI;

  /// How many times as fast it may rise.
  static final int KICK_FACTOR = 4;

  /// How long a motor must have been at rest before it may be kicked.
  static final long REST = 100 * MILLI;

  private final double perNano;
  private final long kick;
  private final float[] slow;
  private final long[] rested;
  private final long[] underway;

  /// @param fullScaleNanos shortest time from 0 to 1, in nanoseconds
  /// @param kicks whether the motors stick, without which there is no kick
  SlewLimit(int motors, long fullScaleNanos, boolean kicks) {
    perNano = 1.0 / fullScaleNanos;
    kick = kicks ? KICK : 0;
    slow = new float[motors];
    rested = new long[motors];
    underway = new long[motors];
    Arrays.fill(rested, REST);
  }

  /// The largest drive that a motor may have so many nanoseconds after its last frame.
  float highest(int motor, long nanos) {
    long since = underway[motor] + nanos;
    float slowly = slowly(motor, nanos);
    boolean isKick = rested[motor] >= REST && since <= kick;
    return isKick ? Math.max(slowly, (float) (KICK_FACTOR * perNano * since)) : slowly;
  }

  /// Takes note of what a motor was given so many nanoseconds after its last frame.
  void given(int motor, float drive, long nanos) {
    if (drive > 0) {
      slow[motor] = Math.min(slowly(motor, nanos), drive);
      underway[motor] += nanos;
    } else {
      rest(motor, underway[motor] > 0 ? 0 : nanos);
    }
  }

  /// Takes note that a motor was at rest for some more nanoseconds.
  void rest(int motor, long nanos) {
    long before = underway[motor] > 0 ? 0 : rested[motor];
    slow[motor] = 0;
    underway[motor] = 0;
    rested[motor] = Math.min(REST, before + nanos);
  }

  private float slowly(int motor, long nanos) {
    return slow[motor] + (float) (perNano * Math.min(nanos, LONGEST_STEP));
  }
}
