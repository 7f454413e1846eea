package dev.lull.hardware;

import java.util.ArrayList;
import java.util.List;

/// What one motor is driven with as the frames of the gate say, kept whole and judged by brute
/// force: the device moves linearly from frame to frame, and comes to rest by itself 400 ms after
/// the last one.
final class FeltDrive {
  private static final double LEASE = 0.3;
  private static final double RAMP = 0.1;

  private final List<Double> times = new ArrayList<>();
  private final List<Double> drives = new ArrayList<>();
  private final List<Double> sums = new ArrayList<>();

  /// Adds a frame; times in seconds, none before the last.
  void add(double at, double drive) {
    sums.add(times.isEmpty() ? 0 : sums.getLast() + area(times.size() - 1, at, drive));
    times.add(at);
    drives.add(drive);
  }

  int size() {
    return times.size();
  }

  double time(int index) {
    return times.get(index);
  }

  double drive(int index) {
    return drives.get(index);
  }

  /// The sum of drive·time from the beginning up to a frame.
  double sum(int index) {
    return sums.get(index);
  }

  /// The largest average over all windows that end at a frame.
  double largestAverage(double window) {
    double largest = 0;
    int from = 0;
    for (int to = 0; to < size(); to++) {
      double start = times.get(to) - window;
      while (from < size() && times.get(from) < start) {
        from++;
      }
      largest = Math.max(largest, (sums.get(to) - sumAt(start, from)) / window);
    }
    return largest;
  }

  /// The longest time above a drive without a break of so many seconds.
  double longestAbove(double rest, double pause) {
    double longest = 0;
    double began = Double.NaN;
    double lastOn = Double.NaN;
    for (int i = 0; i < size(); i++) {
      if (drives.get(i) >= rest) {
        if (!(times.get(i) - lastOn < pause)) {
          began = times.get(i);
        }
        lastOn = times.get(i);
        longest = Math.max(longest, lastOn - began);
      }
    }
    return longest;
  }

  private double sumAt(double start, int next) {
    if (next == 0 || next == size()) {
      return 0;
    }
    double share =
        (start - times.get(next - 1)) / Math.max(1e-9, times.get(next) - times.get(next - 1));
    return sums.get(next - 1) + share * (sums.get(next) - sums.get(next - 1));
  }

  private double area(int last, double at, double drive) {
    double from = drives.get(last);
    double pause = at - times.get(last);
    return pause <= LEASE ? pause * (from + drive) / 2 : from * (LEASE + RAMP / 2);
  }
}
