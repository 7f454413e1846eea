package dev.lull.hardware;

import java.util.Locale;

/// How far moments were off, whether early or late: a count for each thousandth of a unit, of which
/// there are a thousand at most.
final class Spread {
  private static final int MOST = 1_000_000;
  private static final double UNIT = 1_000;

  private final int[] counts = new int[MOST + 1];
  private long count;

  void add(long thousandths) {
    counts[(int) Math.min(MOST, Math.abs(thousandths))]++;
    count++;
  }

  long count() {
    return count;
  }

  /// What so much of all stays within.
  ///
  /// @param share above 0, up to 1, which is all
  double within(double share) {
    long wanted = (long) Math.ceil(share * count);
    int most = 0;
    for (long seen = counts[0]; seen < wanted; seen += counts[most]) {
      most++;
    }
    return most / UNIT;
  }

  /// The usual shares, under the words of [#title].
  String row(String what) {
    return String.format(
        Locale.ROOT,
        "%-50s %7.3f %7.3f %7.3f %8.3f %9d",
        what,
        within(0.5),
        within(0.99),
        within(0.999),
        within(1),
        count);
  }

  /// How many times as far off another one is.
  String multiple(String what, Spread other) {
    return String.format(
        Locale.ROOT,
        "%-50s %6.1fx %6.1fx %6.1fx %7.1fx",
        what,
        other.within(0.5) / within(0.5),
        other.within(0.99) / within(0.99),
        other.within(0.999) / within(0.999),
        other.within(1) / within(1));
  }

  static String title(String what) {
    return String.format("%-50s %7s %7s %7s %8s %9s", what, "p50", "p99", "p99.9", "max", "count");
  }
}
