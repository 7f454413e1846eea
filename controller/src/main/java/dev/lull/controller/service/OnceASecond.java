package dev.lull.controller.service;

/// Lets through what comes a second after the one before: a flood is not answered by another.
///
/// Confined to one thread.
final class OnceASecond {
  private static final long SECOND = 1_000_000_000L;

  private boolean begun;
  private long last;

  boolean isDue(long now) {
    if (begun && now - last < SECOND) {
      return false;
    }
    begun = true;
    last = now;
    return true;
  }
}
