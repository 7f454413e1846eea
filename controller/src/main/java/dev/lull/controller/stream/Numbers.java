package dev.lull.controller.stream;

/// Which of the last 64 numbered messages were there already. Allocates nothing.
final class Numbers {
  private static final int WINDOW = Long.SIZE;

  private long newest;
  private long seen;

  Numbers() {
    forget();
  }

  void forget() {
    newest = -1;
    seen = 0;
  }

  /// Takes note of a number.
  ///
  /// @return false if it was there already, or is so old that nobody knows
  boolean isNew(long number) {
    if (number > newest) {
      long ahead = number - newest;
      seen = ahead >= WINDOW ? 0 : seen << ahead;
      newest = number;
      seen |= 1;
      return true;
    }
    long behind = newest - number;
    if (behind >= WINDOW || (seen >>> behind & 1) != 0) {
      return false;
    }
    seen |= 1L << behind;
    return true;
  }
}
