package dev.lull.controller.render;

/// Moments at which a pattern is looked at: as many in each of some parts of the same length.
///
/// They are spread a little unevenly, so that a pattern with a beat of its own is not always met at
/// the same point of that beat.
///
/// @param length of the whole, in nanoseconds
/// @param parts how many
/// @param each how many moments in each part
public record Moments(long length, int parts, int each) {
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  /// How many moments there are.
  public int count() {
    return parts * each;
  }

  /// When a moment is, in nanoseconds since the beginning.
  public long at(int moment) {
    double within = moment * GOLDEN % 1;
    return (long) (length * ((moment + within) / count()));
  }

  /// In which part a moment is.
  public int part(int moment) {
    return moment / each;
  }
}
