package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;

/// Asking the device to forget its faults, until it answers.
final class ClearRequest {
  private static final int TIMES = 10;

  private final Outbox outbox;
  private final Request request = new Request(50 * MILLI);

  ClearRequest(Outbox outbox) {
    this.outbox = outbox;
  }

  void begin(long now) {
    request.begin(now);
  }

  boolean isAnsweredBy(int sequence) {
    return request.isAnsweredBy(sequence);
  }

  /// Whether the device was asked often enough.
  boolean isHopeless(long now) {
    return request.count() == TIMES && request.isDue(now);
  }

  /// @param faults the bits of those that the device has told of
  int ask(long now, int faults) {
    if (!request.isDue(now)) {
      return 0;
    }
    int sequence = outbox.next();
    request.sent(now, sequence);
    outbox.clear(sequence, faults);
    return 1;
  }
}
