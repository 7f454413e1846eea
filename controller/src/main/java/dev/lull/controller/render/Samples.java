package dev.lull.controller.render;

/// A pattern on a sleeve, at moments of the same distance.
///
/// @param frames the pattern on the sleeve
/// @param length how much of it, in nanoseconds
/// @param rate moments a second
public record Samples(Frames frames, long length, int rate) {
  private static final long SECOND = 1_000_000_000;

  /// How many moments there are: the beginning, and all others before the end.
  public long count() {
    return Math.ceilDiv(length, SECOND / rate);
  }

  /// When a moment is, in nanoseconds since the beginning.
  public long at(long sample) {
    return sample * (SECOND / rate);
  }

  /// The frame of a moment, as [Frames#frame].
  public float[] frame(long sample) {
    return frames.frame(at(sample));
  }
}
