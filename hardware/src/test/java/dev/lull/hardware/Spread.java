package dev.lull.hardware;

import java.util.Locale;

/// How far moments were off, whether early or late: a count for each microsecond up to a second.
final class Spread {
  private static final int MOST = 1_000_000;
  private static final double MICROS_PER_MILLI = 1_000;

  private final int[] counts = new int[MOST + 1];
  private long count;

  void add(long micros) {
    counts[(int) Math.min(MOST, Math.abs(micros))]++;
    count++;
  }

  long count() {
    return count;
  }

  /// What so much of all stays within, in milliseconds.
  ///
  /// @param share above 0, up to 1, which is all
  double within(double share) {
    long wanted = (long) Math.ceil(share * count);
    int micros = 0;
    for (long seen = counts[0]; seen < wanted; seen += counts[micros]) {
      micros++;
    }
    return micros / MICROS_PER_MILLI;
  }

  /// The usual shares, under the words of [#title].
  String row(String what) {
    return String.format(
        Locale.ROOT,
        "%-44s %7.3f %7.3f %7.3f %8.3f %9d",
        what,
        within(0.5),
        within(0.99),
        within(0.999),
        within(1),
        count);
  }

  static String title(String what) {
    return String.format(
        Locale.ROOT, "%-44s %7s %7s %7s %8s %9s", what, "p50", "p99", "p99.9", "max", "count");
  }
}
