package dev.lull.hardware;

import dev.lull.protocol.DeviceClock;

/// Asking the device for its clock, again and again.
final class Timekeeping {
  private final Outbox outbox;
  private final Reporting reporting;
  private final Pings pings;

  /// @param seed what the wobble of the pings begins with
  Timekeeping(Outbox outbox, Reporting reporting, long now, long seed) {
    this.outbox = outbox;
    this.reporting = reporting;
    pings = new Pings(now, seed);
  }

  int ask(long now, DeviceClock clock) {
    if (!pings.isDue(now)) {
      return 0;
    }
    outbox.ping(pings.send(now, clock.settled()));
    return 1;
  }

  void answered(int token, int tick, long arrivedAt, DeviceClock clock) {
    if (pings.answers(token, arrivedAt)) {
      clock.sample(pings.sentAt(token), tick, arrivedAt);
      reporting.roundTrip(arrivedAt - pings.sentAt(token));
    }
  }
}
