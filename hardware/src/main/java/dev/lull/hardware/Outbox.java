package dev.lull.hardware;

import dev.lull.protocol.Protocol;
import dev.lull.protocol.WireWriter;

/// Writes messages to a port, each with the next sequence number.
final class Outbox {
  private final Port port;
  private final WireWriter writer = new WireWriter();
  private final byte[] bytes = new byte[Protocol.MAX_WIRE_BYTES];
  private int sequence;

  Outbox(Port port) {
    this.port = port;
  }

  /// The sequence number of the next message, 0..255.
  int next() {
    return sequence++ & 0xFF;
  }

  void hello() {
    port.write(bytes, writer.hello(next(), bytes));
  }

  void ping(int token) {
    port.write(bytes, writer.ping(next(), token, bytes));
  }

  void arm(int requested, int boot, int session) {
    port.write(bytes, writer.arm(requested, Protocol.VERSION, boot, session, bytes));
  }

  void stop(int requested, int rampMillis) {
    port.overtake(bytes, writer.stop(requested, rampMillis, bytes));
  }

  boolean frame(int requested, int tick, byte[] levels, int motors) {
    return port.write(bytes, writer.frame(requested, tick, levels, motors, bytes));
  }
}
