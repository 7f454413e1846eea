package dev.lull.protocol;

/// Writes messages as they go over the wire, delimiter included, allocating nothing.
///
/// Every method takes the sequence number to send along (its low 8 bits) and an array of at
/// least [Protocol#MAX_WIRE_BYTES], and returns how many bytes it wrote there. Not for more
/// than one thread.
public final class WireWriter {

  private final Packet packet = new Packet();

  /// Writes a [HostMessage.Hello].
  public int hello(int sequence, byte[] into) {
    packet.begin(MessageType.HELLO, sequence);
    return finish(into);
  }

  /// Writes a [HostMessage.Arm].
  public int arm(int sequence, int protocol, int boot, int session, byte[] into) {
    packet.begin(MessageType.ARM, sequence);
    packet.put8(protocol);
    packet.put32(boot);
    packet.put16(session);
    return finish(into);
  }

  /// Writes a [HostMessage.Stop].
  public int stop(int sequence, int rampMillis, byte[] into) {
    packet.begin(MessageType.STOP, sequence);
    packet.put16(rampMillis);
    return finish(into);
  }

  /// Writes a [HostMessage.Ping].
  public int ping(int sequence, int token, byte[] into) {
    packet.begin(MessageType.PING, sequence);
    packet.put32(token);
    return finish(into);
  }

  /// Writes a [HostMessage.Frame] that names the motors whose level is not zero.
  ///
  /// @param tick when the levels are to be felt, in the sleeve's ticks
  /// @param levels one unsigned byte for each motor
  /// @param motors how many of the levels to use, 0..64
  public int frame(int sequence, int tick, byte[] levels, int motors, byte[] into) {
    Ranges.check("motors", motors, 0, Protocol.MAX_MOTORS);
    packet.begin(MessageType.FRAME, sequence);
    packet.put32(tick);
    putLevels(levels, 0, motors);
    return finish(into);
  }

  /// Writes [HostMessage.Limits] with a ceiling for each motor.
  ///
  /// @param ceilings one unsigned byte for each motor
  /// @param motors how many of the ceilings to use, 0..64
  public int limits(int sequence, int longestSeconds, byte[] ceilings, int motors, byte[] into) {
    Ranges.check("motors", motors, 0, Protocol.MAX_MOTORS);
    packet.begin(MessageType.LIMITS, sequence);
    packet.put16(longestSeconds);
    putLevels(ceilings, Protocol.MAX_LEVEL, motors);
    return finish(into);
  }

  /// Writes a [HostMessage.Clear].
  public int clear(int sequence, int faults, byte[] into) {
    packet.begin(MessageType.CLEAR, sequence);
    packet.put8(faults);
    return finish(into);
  }

  /// Writes any message, from either end: for tests and tools, not for the hot path.
  public int write(int sequence, Message message, byte[] into) {
    packet.begin(message.type(), sequence);
    Encoder.encode(message, packet);
    return finish(into);
  }

  private int finish(byte[] into) {
    if (into.length < Protocol.MAX_WIRE_BYTES) {
      throw new IllegalArgumentException(
          "the array has " + into.length + " bytes; give it " + Protocol.MAX_WIRE_BYTES);
    }
    packet.seal();
    return Cobs.encode(packet, into);
  }

  /// Names the motors whose level is not the one that all others are understood to have.
  private void putLevels(byte[] levels, int others, int motors) {
    int maskLength = maskLength(levels, others, motors);
    packet.put8(maskLength);
    for (int i = 0; i < maskLength; i++) {
      packet.put8(mask(levels, others, 8 * i, Math.min(motors, 8 * i + 8)));
    }
    for (int i = 0; i < motors; i++) {
      if ((levels[i] & 0xFF) != others) {
        packet.put8(levels[i]);
      }
    }
  }

  private static int maskLength(byte[] levels, int others, int motors) {
    int last = motors;
    while (last > 0 && (levels[last - 1] & 0xFF) == others) {
      last--;
    }
    return (last + 7) / 8;
  }

  private static int mask(byte[] levels, int others, int from, int to) {
    int mask = 0;
    for (int i = from; i < to; i++) {
      if ((levels[i] & 0xFF) != others) {
        mask |= 1 << (i - from);
      }
    }
    return mask;
  }
}
