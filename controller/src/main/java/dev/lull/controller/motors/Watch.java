package dev.lull.controller.motors;

/// How long something has been going on.
final class Watch {
  private static final double SECOND = 1e9;

  private long begun;
  private long now;
  private boolean running;

  /// Begins anew at the next moment.
  void begin() {
    running = false;
  }

  void advance(long nanos) {
    if (!running) {
      running = true;
      begun = nanos;
    }
    now = nanos;
  }

  double seconds() {
    return running ? (now - begun) / SECOND : 0;
  }
}
