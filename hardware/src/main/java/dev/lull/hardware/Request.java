package dev.lull.hardware;

/// A message that wants an answer: it is sent again, with the same sequence number, until one
/// comes.
final class Request {
  private final Retry retry;
  private int sequence;

  Request(long pause) {
    retry = new Retry(pause, pause);
  }

  void begin(long now, int sequenceNumber) {
    sequence = sequenceNumber;
    retry.begin(now);
  }

  /// Whether to send it now; if so it counts as sent.
  boolean isDue(long now) {
    boolean due = retry.isDue(now);
    if (due) {
      retry.done(now);
    }
    return due;
  }

  /// The device asked for patience: what was sent up to now does not count.
  void postpone(long now) {
    retry.begin(now);
    retry.done(now);
  }

  int sequence() {
    return sequence;
  }

  /// How often it was sent.
  int count() {
    return retry.count();
  }
}
