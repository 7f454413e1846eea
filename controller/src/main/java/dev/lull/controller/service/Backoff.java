package dev.lull.controller.service;

import java.time.Duration;

/// How long to wait before the next attempt: half a second, then twice as long each time up to
/// five.
final class Backoff {
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private Duration next = FIRST;

  void succeeded() {
    next = FIRST;
  }

  Duration afterFailure() {
    Duration wait = next;
    Duration doubled = next.multipliedBy(2);
    next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    return wait;
  }
}
