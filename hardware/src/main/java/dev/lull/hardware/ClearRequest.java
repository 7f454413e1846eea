package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;

/// Asking the device to forget its faults, until it answers.
final class ClearRequest {
  private static final int TIMES = 10;

  private final Outbox outbox;
  private final Request request = new Request(50 * MILLI);
  private int faults;

  ClearRequest(Outbox outbox) {
    this.outbox = outbox;
  }

  /// @param seen the bits of the faults that a person has been told of; what comes up later stays
  void begin(long now, int seen) {
    faults = seen;
    request.begin(now);
  }

  boolean isAnsweredBy(int sequence) {
    return request.isAnsweredBy(sequence);
  }

  /// Whether the device was asked often enough.
  boolean isHopeless(long now) {
    return request.count() == TIMES && request.isDue(now);
  }

  int ask(long now) {
    if (!request.isDue(now)) {
      return 0;
    }
    int sequence = outbox.next();
    request.sent(now, sequence);
    outbox.clear(sequence, faults);
    return 1;
  }
}
