package dev.lull.hardware;

import static dev.lull.hardware.Nanos.SECOND;

import java.util.Arrays;

/// Keeps a motor from being driven for longer than a given time without a break of five seconds.
///
/// It is faded out over the last two seconds, rests for five, and comes back over two. Shorter
/// breaks count as driven.
final class OnLimit {
  /// Less than half a step of the device's 8-bit levels is rest.
  static final float REST = 1f / 512;

  static final long BREAK = 5 * SECOND;
  private static final long FADE = 2 * SECOND;

  private final long longest;
  private final long[] on;
  private final long[] resting;
  private final float[] opening;

  OnLimit(int motors, long longestNanos) {
    longest = longestNanos;
    on = new long[motors];
    resting = new long[motors];
    opening = new float[motors];
    Arrays.fill(resting, BREAK);
    Arrays.fill(opening, 1);
  }

  float ceiling(int motor) {
    return opening[motor];
  }

  /// Takes note that a motor was driven, or at rest, for so many nanoseconds.
  void add(int motor, float drive, long nanos) {
    resting[motor] = drive < REST ? resting[motor] + nanos : 0;
    on[motor] = resting[motor] >= BREAK ? 0 : on[motor] + nanos;
    float target = Fade.out(longest - on[motor], FADE);
    opening[motor] = Math.min(target, opening[motor] + (float) nanos / FADE);
  }
}
