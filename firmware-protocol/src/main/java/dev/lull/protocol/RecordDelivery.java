package dev.lull.protocol;

/// Delivers messages as records.
record RecordDelivery(MessageListener listener) implements PacketListener {

  @Override
  public void packet(MessageType type, Packet packet) {
    listener.message(packet.sequence(), Decoder.decode(type, packet));
  }

  @Override
  public void broken(BrokenKind kind) {
    listener.broken(kind);
  }
}
