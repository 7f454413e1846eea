package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;

/// Asking the device for the right to move, for one session.
final class ArmRequest {
  private static final long PATIENCE = 2 * SECOND;
  private static final int TIMES = 5;

  private final Outbox outbox;
  private final Request request = new Request(50 * MILLI);
  private int session;
  private long begun;

  ArmRequest(Outbox outbox) {
    this.outbox = outbox;
  }

  /// The number of the session that is asked for or, if none is, of the last one.
  int session() {
    return session;
  }

  /// The device says which session was its last one.
  void learn(int lastSession) {
    session = lastSession;
  }

  void begin(long now) {
    begun = now;
    next(now);
  }

  /// Asks for a newer session, in the time that is left.
  void next(long now) {
    session = (session + 1) & 0xFFFF;
    request.begin(now);
  }

  /// The device asked for patience.
  void postpone(long now) {
    request.postpone(now);
  }

  boolean isAnsweredBy(int sequence) {
    return request.isAnsweredBy(sequence);
  }

  /// Whether the device was asked often enough, or for long enough.
  boolean isHopeless(long now) {
    return now - begun > PATIENCE || (request.count() == TIMES && request.isDue(now));
  }

  /// Asks if it is time to, once the device's clock is known: every frame will carry the time.
  ///
  /// @param faults the bits of those that are to be cleared before
  int ask(long now, Peer peer, int faults) {
    if (!peer.clock().settled() || !request.isDue(now)) {
      return 0;
    }
    if (faults != 0) {
      outbox.clear(outbox.next(), faults);
    }
    int sequence = outbox.next();
    request.sent(now, sequence);
    outbox.arm(sequence, peer.welcome().boot(), session);
    return 1;
  }
}
