package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;

import dev.lull.protocol.DeviceClock;
import dev.lull.protocol.Protocol;
import dev.lull.protocol.SleeveMessage.Welcome;

/// Turns drives into frames for one device: its levels, its clock, as many as it can hold, and only
/// those that it needs.
final class FrameSender {
  private static final long LEASE = Protocol.LEASE_MILLIS * MILLI;

  private final Outbox outbox;
  private final DeviceClock clock;
  private final Flow flow;
  private final Knots knots;
  private final int motors;
  private long leased;

  /// @param motors how many motors are to be played
  FrameSender(Outbox outbox, DeviceClock clock, Welcome device, int motors) {
    this.outbox = outbox;
    this.clock = clock;
    this.motors = motors;
    flow = new Flow(device.bufferDepth());
    knots = new Knots(motors, device.maxLevel());
  }

  /// A session begins: nothing is on the way, and the lease has just been given.
  void begin(long now) {
    flow.clear();
    knots.begin();
    leased = now;
  }

  /// Whether the device may still take frames: it does not when it got none for its lease.
  boolean isLeased(long now) {
    return now - leased < LEASE;
  }

  /// Whether there is room for another frame, and for the one that is held.
  boolean hasRoom(long now) {
    return flow.hasRoom(now, knots.isHolding() ? 2 : 1);
  }

  /// Takes a frame, and sends what the device needs of this one and those before.
  ///
  /// @return false if a frame is lost: it does not come after all others, is late, or the port has
  /// no room
  boolean send(long now, long at, float[] drive) {
    if (!knots.isNew(at)) {
      return false;
    }
    boolean kept = !knots.isNeeded(now, at, drive) || sendHeld(now);
    knots.hold(at, drive);
    return (!knots.isDue(now) || sendHeld(now)) && kept;
  }

  /// Sends the frame that is held, if it must not wait for the next one any longer.
  ///
  /// @return whether it did, or gave it up because it has become late
  boolean sendOverdue(long now) {
    if (!knots.isOverdue(now) || !flow.hasRoom(now)) {
      return false;
    }
    sendHeld(now);
    return true;
  }

  void accepted(int count, int sequence) {
    flow.accepted(count, sequence);
  }

  /// Returns whether it was in time, and there was room for it in the port. If not it is lost, like
  /// any other that gets lost on the way: the next one is near.
  private boolean sendHeld(long now) {
    if (knots.at() - now <= 0) {
      knots.letGo();
      return false;
    }
    int sequence = outbox.next();
    boolean sent = outbox.frame(sequence, clock.tickAt(knots.at()), knots.levels(), motors);
    if (sent) {
      flow.sent(sequence, knots.at());
      leased = now;
    }
    knots.sent();
    return sent;
  }
}
