package dev.lull.hardware;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// A port in memory, with a queue of its own in which messages wait for a slow line.
final class BenchPort implements Port {
  private final Deque<byte[]> queued = new ArrayDeque<>();
  private final Deque<Byte> arrived = new ArrayDeque<>();
  private PortState state = new PortState.Open();

  /// Takes from the queue what the line carries in one step, whole messages only.
  byte[] transmit(int bytes) {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    while (!queued.isEmpty() && sent.size() < bytes) {
      sent.writeBytes(queued.poll());
    }
    return sent.toByteArray();
  }

  void arrive(byte[] bytes) {
    for (byte value : bytes) {
      arrived.add(value);
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
    int length = 0;
    while (length < into.length && !arrived.isEmpty()) {
      into[length++] = arrived.poll();
    }
    return length;
  }

  @Override
  public boolean write(byte[] message, int length) {
    return queued.add(Arrays.copyOf(message, length));
  }

  @Override
  public void overtake(byte[] message, int length) {
    queued.clear();
    write(message, length);
  }

  @Override
  public void close() {
    // What is queued still crosses the line.
  }
}
