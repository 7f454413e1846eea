package dev.lull.protocol;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// Bytes on the wire, for tests.
final class Wire {

  private Wire() {}

  static byte[] of(int sequence, Message message) {
    byte[] into = new byte[Protocol.MAX_WIRE_BYTES];
    return Arrays.copyOf(into, new WireWriter().write(sequence, message, into));
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
