package dev.lull.controller.safety;

/// What one motor was driven with, frame by frame, judged by brute force: a device moves linearly
/// from frame to frame, and comes to rest by itself 400 ms after the last one.
final class DriveRecord {
  private static final long LEASE = 300_000_000;
  private static final double LEASE_AND_RAMP = 0.35;
  private static final double REST = 1.0 / 512;
  private static final double BREAK = 5;

  private final long[] times;
  private final long[] sessions;
  private final float[] drives;
  private final double[] sums;

  /// @param times of all frames, in nanoseconds, none before the last
  /// @param sessions when the session of each frame began
  /// @param drives what the motor was given with each
  DriveRecord(long[] times, long[] sessions, float[] drives) {
    this.times = times;
    this.sessions = sessions;
    this.drives = drives;
    sums = new double[times.length];
    for (int i = 1; i < times.length; i++) {
      sums[i] = sums[i - 1] + area(i);
    }
  }

  boolean isFinite() {
    for (float drive : drives) {
      if (!(drive >= 0 && drive <= 1)) {
        return false;
      }
    }
    return true;
  }

  double most() {
    double most = 0;
    for (float drive : drives) {
      most = Math.max(most, drive);
    }
    return most;
  }

  /// How far it ever was above where it may rise to; negative or 0 if never.
  double mostAboveTheRise(RiseLaw law) {
    double most = drives[0] - law.rest(times[0]);
    for (int i = 1; i < drives.length; i++) {
      boolean atRest = begins(i) || times[i] - times[i - 1] > LEASE;
      double allowed = atRest ? law.rest(times[i]) : law.highest(times[i]);
      most = Math.max(most, drives[i] - allowed);
      law.given(times[i], drives[i]);
    }
    return most;
  }

  /// The largest average over all windows of so many seconds that end at a frame.
  double largestAverage(double window) {
    double largest = 0;
    int next = 0;
    for (int to = 0; to < times.length; to++) {
      long start = times[to] - (long) (window * 1e9);
      while (times[next] < start) {
        next++;
      }
      largest = Math.max(largest, (sums[to] - sumAt(start, next)) / window);
    }
    return largest;
  }

  /// The longest time without a break of five seconds, in seconds.
  double longestOn() {
    double longest = 0;
    int began = -1;
    int lastOn = -1;
    for (int i = 0; i < drives.length; i++) {
      if (drives[i] >= REST) {
        began = lastOn < 0 || seconds(lastOn, i) >= BREAK ? i : began;
        lastOn = i;
        longest = Math.max(longest, seconds(began, i));
      }
    }
    return longest;
  }

  /// The most that was given in one session, as seconds at full drive.
  double largestDose() {
    double largest = 0;
    int began = 0;
    for (int i = 0; i < drives.length; i++) {
      began = begins(i) ? i : began;
      largest = Math.max(largest, sums[i] - sums[began]);
    }
    return largest;
  }

  /// How long after the beginning of its session it was last driven, in seconds, at most.
  double longestSession() {
    double longest = 0;
    for (int i = 0; i < drives.length; i++) {
      double since = (times[i] - sessions[i]) / 1e9;
      longest = drives[i] > 0 ? Math.max(longest, since) : longest;
    }
    return longest;
  }

  private boolean begins(int i) {
    return i == 0 || sessions[i] != sessions[i - 1];
  }

  private double sumAt(long start, int next) {
    if (next == 0) {
      return 0;
    }
    double share = (double) (start - times[next - 1]) / Math.max(1, times[next] - times[next - 1]);
    return sums[next - 1] + share * (sums[next] - sums[next - 1]);
  }

  private double area(int i) {
    return times[i] - times[i - 1] <= LEASE
        ? seconds(i - 1, i) * (drives[i - 1] + drives[i]) / 2
        : drives[i - 1] * LEASE_AND_RAMP;
  }

  private double seconds(int from, int to) {
    return (times[to] - times[from]) / 1e9;
  }
}
