package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;

import dev.lull.protocol.DeviceClock;
import dev.lull.protocol.Protocol;
import dev.lull.protocol.SleeveMessage.Welcome;

/// Turns drives into frames for one device: its levels, its clock, as many as it can hold.
final class FrameSender {
  private static final long LEASE = Protocol.LEASE_MILLIS * MILLI;

  private final Outbox outbox;
  private final DeviceClock clock;
  private final Flow flow;
  private final int full;
  private final byte[] levels = new byte[Protocol.MAX_MOTORS];
  private long leased;

  FrameSender(Outbox outbox, DeviceClock clock, Welcome device) {
    this.outbox = outbox;
    this.clock = clock;
    flow = new Flow(device.bufferDepth());
    full = device.maxLevel();
  }

  /// A session begins: nothing is on the way, and the lease has just been given.
  void begin(long now) {
    flow.clear();
    leased = now;
  }

  /// Whether the device may still take frames: it does not when it got none for its lease.
  boolean isLeased(long now) {
    return now - leased < LEASE;
  }

  boolean hasRoom(long now) {
    return flow.hasRoom(now);
  }

  /// Sends a frame; returns whether there was room for it in the port.
  boolean send(long now, long at, float[] drive) {
    for (int i = 0; i < drive.length; i++) {
      levels[i] = level(drive[i]);
    }
    int sequence = outbox.next();
    if (!outbox.frame(sequence, clock.tickAt(at), levels, drive.length)) {
      return false;
    }
    flow.sent(sequence, at);
    leased = now;
    return true;
  }

  void accepted(int count, int sequence) {
    flow.accepted(count, sequence);
  }

  /// Rounded down, so that a level is never above what the gate let through.
  private byte level(float drive) {
    return (byte) (int) (drive * full);
  }
}
