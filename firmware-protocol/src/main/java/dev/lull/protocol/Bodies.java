package dev.lull.protocol;

/// What makes the body of each type well formed. The offsets are those of `PROTOCOL.md`.
final class Bodies {

  static final int WELCOME_BYTES = 26;
  static final int WELCOME_ID = 8;
  static final int ACK_TYPE = 0;
  static final int ACK_RESULT = 2;
  static final int STATUS_STATE = 0;
  static final int STATUS_REASON = 1;
  static final int FRAME_MASK_LENGTH = 4;
  static final int FRAME_MASK = 5;
  static final int MAX_MASK_BYTES = Protocol.MAX_MOTORS / 8;

  private Bodies() {}

  static boolean isWellFormed(MessageType type, Packet packet) {
    int length = packet.bodyLength();
    return switch (type) {
      case HELLO -> length == 0;
      case ARM -> length == 7;
      case STOP -> length == 2;
      case FRAME -> isFrame(packet);
      case PING -> length == 4;
      case WELCOME -> length >= WELCOME_BYTES && isId(packet);
      case ACK -> length == 3 && isAck(packet);
      case STATUS -> length == 20 && isStatus(packet);
      case PONG -> length == 8;
    };
  }

  private static boolean isFrame(Packet packet) {
    int length = packet.bodyLength();
    if (length < FRAME_MASK) {
      return false;
    }
    int maskLength = packet.body8(FRAME_MASK_LENGTH);
    return maskLength <= MAX_MASK_BYTES
        && length >= FRAME_MASK + maskLength
        && length == FRAME_MASK + maskLength + levelsIn(packet, maskLength);
  }

  private static int levelsIn(Packet packet, int maskLength) {
    int count = 0;
    for (int i = 0; i < maskLength; i++) {
      count += Integer.bitCount(packet.body8(FRAME_MASK + i));
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
        && EndReason.of(packet.body8(STATUS_REASON)).isPresent();
  }
}
