package dev.lull.protocol;

/// Takes the stuffing out of what arrives, byte by byte, up to the next delimiter.
final class CobsDecoder {

  private final Packet packet;
  private int leftInBlock;
  private boolean started;
  private boolean overlong;

  CobsDecoder(Packet packet) {
    this.packet = packet;
  }

  void clear() {
    packet.clear();
    leftInBlock = 0;
    started = false;
    overlong = false;
  }

  /// Takes a byte that is not the delimiter.
  void push(int value) {
    if (leftInBlock > 0) {
      leftInBlock--;
      append(value);
      return;
    }
    if (started) {
      append(0);
    }
    started = true;
    leftInBlock = value - 1;
  }

  /// Whether nothing came before the delimiter.
  boolean isNothing() {
    return !started;
  }

  /// Whether more came than a message can hold.
  boolean isOverlong() {
    return overlong;
  }

  /// Whether the delimiter came inside a block.
  boolean isCut() {
    return leftInBlock > 0;
  }

  private void append(int value) {
    if (packet.isFull()) {
      overlong = true;
    } else {
      packet.put8(value);
    }
  }
}
