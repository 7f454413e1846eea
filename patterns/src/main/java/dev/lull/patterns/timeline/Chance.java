package dev.lull.patterns.timeline;

/// Numbers that look like chance, and are the same whenever they are drawn: SplitMix64 (Steele, Lea
/// and Flood, "Fast splittable pseudorandom number generators", 2014) as a hash.
final class Chance {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1p-53;

  private Chance() {}

  /// The chance of a part.
  ///
  /// @param chance that of the whole
  /// @param part the part's number
  static long of(long chance, long part) {
    long z = chance + (part + 1) * GOLDEN;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /// One of the draws of a chance, 0 ≤ x < 1.
  static double share(long chance, int draw) {
    return (of(chance, draw) >>> 11) * UNIT;
  }

  /// One of the draws of a chance, −1 ≤ x < 1.
  static double either(long chance, int draw) {
    return 2 * share(chance, draw) - 1;
  }
}
