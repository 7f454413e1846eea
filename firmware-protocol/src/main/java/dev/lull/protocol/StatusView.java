package dev.lull.protocol;

import dev.lull.protocol.SleeveMessage.Status;

/// A status as it lies in the reader, readable without allocation while it is being delivered.
///
/// The fields are those of [SleeveMessage.Status], where they are described.
public final class StatusView {

  private final Packet packet;

  StatusView(Packet packet) {
    this.packet = packet;
  }

  public SleeveState state() {
    return SleeveState.of(packet.body8(Bodies.STATUS_STATE)).orElseThrow();
  }

  public EndReason reason() {
    return EndReason.of(packet.body8(Bodies.STATUS_REASON)).orElseThrow();
  }

  public int session() {
    return packet.body16(2);
  }

  public int tick() {
    return packet.body32(4);
  }

  public int queued() {
    return packet.body8(8);
  }

  public int frame() {
    return packet.body8(9);
  }

  public int accepted() {
    return packet.body32(10);
  }

  public int late() {
    return packet.body16(14);
  }

  public int dropped() {
    return packet.body16(16);
  }

  public int broken() {
    return packet.body16(18);
  }

  /// The same as a record, to keep.
  public Status copy() {
    return new Status(
        state(),
        reason(),
        session(),
        tick(),
        queued(),
        frame(),
        accepted(),
        late(),
        dropped(),
        broken());
  }
}
