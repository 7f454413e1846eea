package dev.lull.protocol;

/// Where a reader delivers what it finds.
interface PacketListener {

  /// A whole message; the packet is used again for the next.
  void packet(MessageType type, Packet packet);

  /// Bytes that were no message.
  void broken(BrokenKind kind);
}
