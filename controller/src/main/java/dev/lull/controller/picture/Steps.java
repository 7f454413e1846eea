package dev.lull.controller.picture;

import java.math.BigDecimal;

/// Round steps for an axis, and how their numbers are written.
final class Steps {
  private static final double[] ROUND = {1, 2, 5, 10};

  private Steps() {}

  /// A number without what it does not need, such as 0.5 or 3.
  static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /// The smallest of 1, 2 and 5, times a power of ten, of which there are at most so many.
  static double round(double most, int steps) {
    double least = most / steps;
    double decade = Math.pow(10, Math.floor(Math.log10(least)));
    for (double round : ROUND) {
      if (round * decade >= least) {
        return round * decade;
      }
    }
    return least;
  }
}
