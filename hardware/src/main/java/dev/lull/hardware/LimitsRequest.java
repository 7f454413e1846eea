package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;

import dev.lull.protocol.SleeveMessage.Welcome;

/// Telling the device its limits, until it acknowledges.
final class LimitsRequest {
  private final Outbox outbox;
  private final DeviceLimits limits;
  private final int motors;
  private final Request request = new Request(50 * MILLI);

  LimitsRequest(Outbox outbox, DeviceLimits limits, int motors) {
    this.outbox = outbox;
    this.limits = limits;
    this.motors = motors;
  }

  void begin(long now) {
    request.begin(now);
  }

  /// The device is busy with a session that somebody else began: it ends, and then it is asked
  /// again.
  void insist(long now) {
    outbox.stop(outbox.next(), StopKind.SOFT.rampMillis());
    request.postpone(now);
  }

  boolean isAnsweredBy(int sequence) {
    return request.isAnsweredBy(sequence);
  }

  int ask(long now, Welcome device) {
    if (!request.isDue(now)) {
      return 0;
    }
    int sequence = outbox.next();
    request.sent(now, sequence);
    outbox.limits(
        sequence, limits.longestSeconds(), limits.ceilings(device, motors), device.motors());
    return 1;
  }
}
