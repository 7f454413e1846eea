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

  public int faults() {
    return packet.body8(2);
  }

  public int session() {
    return packet.body16(3);
  }

  public int tick() {
    return packet.body32(5);
  }

  public int queued() {
    return packet.body8(9);
  }

  public int frame() {
    return packet.body8(10);
  }

  public int accepted() {
    return packet.body32(11);
  }

  public int late() {
    return packet.body16(15);
  }

  public int dropped() {
    return packet.body16(17);
  }

  public int broken() {
    return packet.body16(19);
  }

  public int temperature() {
    return packet.body16(21);
  }

  public int supply() {
    return packet.body16(23);
  }

  public boolean button() {
    return packet.body8(Bodies.STATUS_BUTTON) != 0;
  }

  /// The same as a record, to keep.
  public Status copy() {
    return new Status(
        state(),
        reason(),
        faults(),
        session(),
        tick(),
        queued(),
        frame(),
        accepted(),
        late(),
        dropped(),
        broken(),
        temperature(),
        supply(),
        button());
  }
}
