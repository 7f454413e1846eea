package dev.lull.protocol;

import java.util.Arrays;

/// Levels of four motors of which two follow from the others: the third is the sum of the first
/// two, the fourth is the first. Straight lines, and ways to rest, keep this true at every moment,
/// so that a level that nobody sent shows at any.
final class RelatedLevels {

  static final int MOTORS = 4;

  /// Each level is written down rounded to a thousandth or finer, and the sum has two of them.
  private static final double ROUNDING = 0.0021;

  private RelatedLevels() {}

  /// The levels of a frame.
  static void fill(int tick, byte[] levels) {
    int first = TickLevels.of(tick, 0) / 2;
    int second = TickLevels.of(tick, 1) / 2;
    levels[0] = (byte) first;
    levels[1] = (byte) second;
    levels[2] = (byte) (first + second);
    levels[3] = (byte) first;
  }

  /// Fails if levels that were felt at one moment, 0..1, are no levels of this kind.
  static void check(double[] felt) {
    boolean related = felt[3] == felt[0] && Math.abs(felt[0] + felt[1] - felt[2]) <= ROUNDING;
    if (!related) {
      throw new AssertionError("applied wrong: " + Arrays.toString(felt));
    }
  }
}
