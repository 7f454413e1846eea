package dev.lull.hardware;

/// Doing something again until it is answered, after pauses that grow.
final class Retry {
  private final long first;
  private final long longest;
  private long pause;
  private long due;
  private int count;

  /// @param first pause after the first time, in nanoseconds
  /// @param longest pause that is not doubled any more
  Retry(long first, long longest) {
    this.first = first;
    this.longest = longest;
    pause = first;
  }

  /// Begins anew: it is due now.
  void begin(long now) {
    pause = first;
    due = now;
    count = 0;
  }

  boolean isDue(long now) {
    return now - due >= 0;
  }

  /// It was done now, so it is due again after a pause.
  void done(long now) {
    due = now + pause;
    pause = Math.min(2 * pause, longest);
    count++;
  }

  /// How often it was done since it began.
  int count() {
    return count;
  }
}
