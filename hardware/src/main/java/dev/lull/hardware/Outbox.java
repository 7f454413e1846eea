package dev.lull.hardware;

import dev.lull.protocol.Protocol;
import dev.lull.protocol.WireWriter;

/// Writes messages to a port. Those that are answered by their sequence number are given one from
/// [#next]; the others take it by themselves.
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

  /// Ends whatever half a message lies on the line.
  void delimiter() {
    bytes[0] = 0;
    port.write(bytes, 1);
  }

  void hello() {
    port.write(bytes, writer.hello(next(), bytes));
  }

  void ping(int token) {
    port.write(bytes, writer.ping(next(), token, bytes));
  }

  void arm(int sequenceNumber, int boot, int session) {
    port.write(bytes, writer.arm(sequenceNumber, Protocol.VERSION, boot, session, bytes));
  }

  /// @param ceilings one unsigned byte for each of so many motors
  void limits(int sequenceNumber, int longestSeconds, byte[] ceilings, int motors) {
    port.write(bytes, writer.limits(sequenceNumber, longestSeconds, ceilings, motors, bytes));
  }

  void clear(int sequenceNumber, int faults) {
    port.write(bytes, writer.clear(sequenceNumber, faults, bytes));
  }

  void stop(int sequenceNumber, int rampMillis) {
    port.overtake(bytes, writer.stop(sequenceNumber, rampMillis, bytes));
  }

  /// Returns whether there was room for it.
  boolean frame(int sequenceNumber, int tick, byte[] levels, int motors) {
    return port.write(bytes, writer.frame(sequenceNumber, tick, levels, motors, bytes));
  }
}
