package dev.lull.protocol;

/// What makes the body of each type well formed. The offsets are those of `PROTOCOL.md`.
final class Bodies {

  static final int WELCOME_BYTES = 29;
  static final int WELCOME_ID = 8;
  static final int ACK_TYPE = 0;
  static final int ACK_RESULT = 2;
  static final int STATUS_STATE = 0;
  static final int STATUS_REASON = 1;
  static final int STATUS_BUTTON = 25;
  static final int FRAME_LEVELS = 4;
  static final int LIMITS_LEVELS = 2;
  static final int MAX_MASK_BYTES = Protocol.MAX_MOTORS / 8;

  private Bodies() {}

  static boolean isWellFormed(MessageType type, Packet packet) {
    int length = packet.bodyLength();
    return switch (type) {
      case HELLO -> length == 0;
      case ARM -> length == 7;
      case STOP -> length == 2;
      case FRAME -> hasLevelsAt(FRAME_LEVELS, packet);
      case PING -> length == 4;
      case LIMITS -> hasLevelsAt(LIMITS_LEVELS, packet);
      case CLEAR -> length == 1;
      case WELCOME -> length >= WELCOME_BYTES && isId(packet);
      case ACK -> length == 3 && isAck(packet);
      case STATUS -> length == 26 && isStatus(packet);
      case PONG -> length == 8;
    };
  }

  /// Whether the body ends with a mask's length, the mask, and one level for each of its bits.
  private static boolean hasLevelsAt(int offset, Packet packet) {
    int length = packet.bodyLength();
    if (length < offset + 1) {
      return false;
    }
    int maskLength = packet.body8(offset);
    int mask = offset + 1;
    return maskLength <= MAX_MASK_BYTES
        && length >= mask + maskLength
        && length == mask + maskLength + bitsIn(packet, mask, maskLength);
  }

  private static int bitsIn(Packet packet, int mask, int maskLength) {
    int count = 0;
    for (int i = 0; i < maskLength; i++) {
      count += Integer.bitCount(packet.body8(mask + i));
    }
    return count;
  }

  private static boolean isId(Packet packet) {
    int visible = 0;
    while (visible < SleeveId.BYTES && SleeveId.isVisible(packet.body8(WELCOME_ID + visible))) {
      visible++;
    }
    int filled = visible;
    while (filled < SleeveId.BYTES && packet.body8(WELCOME_ID + filled) == 0) {
      filled++;
    }
    return visible > 0 && filled == SleeveId.BYTES;
  }

  private static boolean isAck(Packet packet) {
    var type = MessageType.of(packet.body8(ACK_TYPE));
    return type.isPresent()
        && SleeveMessage.Ack.isAcknowledged(type.get())
        && AckResult.of(packet.body8(ACK_RESULT)).isPresent();
  }

  private static boolean isStatus(Packet packet) {
    return SleeveState.of(packet.body8(STATUS_STATE)).isPresent()
        && EndReason.of(packet.body8(STATUS_REASON)).isPresent()
        && packet.body8(STATUS_BUTTON) <= 1;
  }
}
