package dev.lull.protocol;

/// Delivers a sleeve's messages without making records of them.
final class SleeveDelivery implements PacketListener {

  private final SleeveListener listener;
  private final StatusView status;

  SleeveDelivery(SleeveListener listener, Packet packet) {
    this.listener = listener;
    this.status = new StatusView(packet);
  }

  @Override
  public void packet(MessageType type, Packet packet) {
    switch (type) {
      case WELCOME -> listener.welcome(Decoder.welcome(packet));
      case ACK -> ack(packet);
      case STATUS -> listener.status(status);
      case PONG -> listener.pong(packet.body32(0), packet.body32(4));
      case HELLO, ARM, STOP, FRAME, PING, LIMITS, CLEAR ->
          throw new IllegalStateException("a reader of a sleeve let a host's " + type + " through");
    }
  }

  @Override
  public void broken(BrokenKind kind) {
    // The reader counts them, and a host does nothing else about them.
  }

  private void ack(Packet packet) {
    listener.ack(
        MessageType.of(packet.body8(Bodies.ACK_TYPE)).orElseThrow(),
        packet.body8(1),
        AckResult.of(packet.body8(Bodies.ACK_RESULT)).orElseThrow());
  }
}
