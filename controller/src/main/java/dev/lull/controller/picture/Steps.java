package dev.lull.controller.picture;

/// Round steps for an axis.
final class Steps {
  private static final double[] ROUND = {1, 2, 5, 10};

  private Steps() {}

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
