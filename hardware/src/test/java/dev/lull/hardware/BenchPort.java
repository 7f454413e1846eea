package dev.lull.hardware;

import dev.lull.protocol.Protocol;
import java.io.ByteArrayOutputStream;

/// A port in memory. Messages queue in it as they do in a serial line, until the bench takes them.
final class BenchPort implements Port {
  private static final int SLOTS = 256;

  private final Lane outgoing = new Lane(SLOTS, Protocol.MAX_WIRE_BYTES);
  private final Lane incoming = new Lane(SLOTS, CHUNK);
  private PortState state = new PortState.Open();
  private long arrivedAt;

  /// Takes what the line carries in one step: whole messages, the last of which may go beyond it.
  byte[] transmit(int bytes) {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    Slot slot = Lane.NONE;
    while (sent.size() < bytes && (slot = outgoing.toEmpty()) != Lane.NONE) {
      sent.write(slot.bytes, 0, slot.length);
      outgoing.emptied(slot);
    }
    return sent.toByteArray();
  }

  /// Brings bytes to the host, if it reads at all.
  void arrive(byte[] bytes, long now) {
    Slot slot = bytes.length == 0 ? Lane.NONE : incoming.toFill();
    if (slot != Lane.NONE) {
      System.arraycopy(bytes, 0, slot.bytes, 0, bytes.length);
      slot.length = bytes.length;
      slot.arrivedAt = now;
      incoming.filled(slot);
    }
  }

  void fail(PortFault fault) {
    state = new PortState.Failed(fault);
  }

  @Override
  public PortState state() {
    return state;
  }

  @Override
  public int read(byte[] into) {
    Slot slot = incoming.toEmpty();
    if (slot == Lane.NONE) {
      return 0;
    }
    System.arraycopy(slot.bytes, 0, into, 0, slot.length);
    int length = slot.length;
    arrivedAt = slot.arrivedAt;
    incoming.emptied(slot);
    return length;
  }

  @Override
  public long arrivedAt() {
    return arrivedAt;
  }

  @Override
  public boolean write(byte[] message, int length) {
    Slot slot = outgoing.toFill();
    if (slot == Lane.NONE) {
      return false;
    }
    System.arraycopy(message, 0, slot.bytes, 0, length);
    slot.length = length;
    outgoing.filled(slot);
    return true;
  }

  @Override
  public void overtake(byte[] message, int length) {
    Slot slot = outgoing.toEmpty();
    while (slot != Lane.NONE) {
      outgoing.emptied(slot);
      slot = outgoing.toEmpty();
    }
    write(message, length);
  }

  @Override
  public void close() {
    // What is queued still crosses the line.
  }
}
