package dev.lull.hardware;

import static dev.lull.hardware.Nanos.SECOND;

/// Keeps the average drive of each motor over any window of a given length below a limit.
///
/// Drive is booked into buckets of one second, each booking into the bucket in which it ends, and a
/// window is taken as two buckets longer than it is: so whatever part of a bucket a window cuts
/// off, it is counted whole. The ceiling is four times what is left of the average, so the limit is
/// approached ever more slowly and never passed; a drive held for long settles at about four fifths
/// of it.
final class DutyLimit {
  private static final int SOFTNESS = 4;

  private final double limit;
  private final double window;
  private final long[][] buckets;
  private final long[] sums;
  private long second;

  DutyLimit(int motors, double limit, long windowNanos) {
    this.limit = limit;
    window = DriveTime.full(windowNanos);
    buckets = new long[Math.toIntExact(Math.ceilDiv(windowNanos, SECOND) + 2)][motors];
    sums = new long[motors];
  }

  /// Forgets what lies further back than the window.
  ///
  /// @param clock nanoseconds from any beginning, never less than before
  void advance(long clock) {
    long current = clock / SECOND;
    long over = Math.min(current - second, buckets.length);
    for (long i = 1; i <= over; i++) {
      empty(buckets[(int) ((current - over + i) % buckets.length)]);
    }
    second = current;
  }

  float ceiling(int motor) {
    double left = SOFTNESS * (limit - sums[motor] / window);
    return (float) Math.clamp(left, 0.0, 1.0);
  }

  void add(int motor, long driveTime) {
    buckets[(int) (second % buckets.length)][motor] += driveTime;
    sums[motor] += driveTime;
  }

  private void empty(long[] bucket) {
    for (int motor = 0; motor < bucket.length; motor++) {
      sums[motor] -= bucket[motor];
      bucket[motor] = 0;
    }
  }
}
