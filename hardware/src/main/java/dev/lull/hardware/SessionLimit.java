package dev.lull.hardware;

import static dev.lull.hardware.Nanos.SECOND;

/// Ends a session that is too long: everything fades out over its last two seconds and stays at
/// rest until another one begins.
final class SessionLimit {
  private static final long FADE = 2 * SECOND;

  private final long longest;
  private long elapsed;

  SessionLimit(long longestNanos) {
    longest = longestNanos;
  }

  void begin() {
    elapsed = 0;
  }

  void add(long nanos) {
    elapsed += nanos;
  }

  float ceiling() {
    return Fade.out(longest - elapsed, FADE);
  }
}
