package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;

/// Telling the device to stop, until it acknowledges.
final class StopRequest {
  private final Outbox outbox;
  private final Request request = new Request(20 * MILLI);
  private StopKind kind = StopKind.SOFT;

  StopRequest(Outbox outbox) {
    this.outbox = outbox;
  }

  void begin(long now, StopKind wanted) {
    kind = wanted;
    request.begin(now);
  }

  boolean isSlowerThan(StopKind wanted) {
    return kind.ramp() > wanted.ramp();
  }

  boolean isAnsweredBy(int sequence) {
    return request.isAnsweredBy(sequence);
  }

  int ask(long now) {
    if (!request.isDue(now)) {
      return 0;
    }
    int sequence = outbox.next();
    request.sent(now, sequence);
    outbox.stop(sequence, kind.rampMillis());
    return 1;
  }
}
