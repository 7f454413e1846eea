package dev.lull.protocol;

/// Consistent Overhead Byte Stuffing (Cheshire and Baker, 1999): it frees a message of zero
/// bytes, so that zero can delimit messages.
///
/// Each block is its length plus one, then bytes that are not zero; between blocks stood a
/// zero. No message is long enough for a block of 254 bytes, so its special case does not
/// occur.
final class Cobs {

  private Cobs() {}

  /// Writes the packet and its delimiter, and returns how many bytes that took.
  static int encode(Packet packet, byte[] into) {
    byte[] from = packet.bytes();
    int block = 0;
    int end = 1;
    for (int i = 0; i < packet.length(); i++) {
      if (from[i] == 0) {
        into[block] = (byte) (end - block);
        block = end;
        end++;
      } else {
        into[end++] = from[i];
      }
    }
    into[block] = (byte) (end - block);
    into[end++] = 0;
    return end;
  }
}
