package dev.lull.hardware;

/// A message that wants an answer: it is sent again, each time with another sequence number, until
/// the answer to any of them comes.
final class Request {
  private final Retry retry;
  private int first;
  private int last;

  Request(long pause) {
    retry = new Retry(pause, pause);
  }

  void begin(long now) {
    retry.begin(now);
  }

  boolean isDue(long now) {
    return retry.isDue(now);
  }

  void sent(long now, int sequence) {
    first = retry.count() == 0 ? sequence : first;
    last = sequence;
    retry.done(now);
  }

  /// The device asked for patience: what was sent up to now does not count, but may still be
  /// answered.
  void postpone(long now) {
    int kept = first;
    retry.begin(now);
    sent(now, last);
    first = kept;
  }

  /// Whether an answer to this sequence number is one to this request.
  boolean isAnsweredBy(int sequence) {
    return retry.count() > 0 && ((sequence - first) & 0xFF) <= ((last - first) & 0xFF);
  }

  /// How often it was sent.
  int count() {
    return retry.count();
  }
}
