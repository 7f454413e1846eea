package dev.lull.protocol;

/// Finds the messages in a stream of bytes, whatever else is in it.
///
/// After garbage of any kind it finds the next message at the latest from the next delimiter
/// on. Nothing of a broken message is delivered; it is counted by its kind. Not for more than
/// one thread.
public final class WireReader {

  private final Origin origin;
  private final PacketListener listener;
  private final Packet packet;
  private final CobsDecoder decoder;
  private final BrokenCounts broken = new BrokenCounts();

  private WireReader(Origin origin, PacketListener listener, Packet packet) {
    this.origin = origin;
    this.listener = listener;
    this.packet = packet;
    this.decoder = new CobsDecoder(packet);
  }

  /// A reader for a host: what it hears from a sleeve, allocating nothing except for a welcome.
  public static WireReader ofSleeve(SleeveListener listener) {
    Packet packet = new Packet();
    return new WireReader(Origin.SLEEVE, new SleeveDelivery(listener, packet), packet);
  }

  /// A reader for dumps and tests: what one end sends, as records.
  public static WireReader of(Origin origin, MessageListener listener) {
    return new WireReader(origin, new RecordDelivery(listener), new Packet());
  }

  /// Takes bytes as they come and delivers the messages that end in them.
  public void push(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      push(bytes[i] & 0xFF);
    }
  }

  /// How many broken messages of one kind have come; wraps after 2³² of them.
  public int broken(BrokenKind kind) {
    return broken.of(kind);
  }

  /// How many broken messages have come; wraps after 2³² of them.
  public int broken() {
    return broken.all();
  }

  /// Forgets a message that has only half arrived, as after the port was opened anew.
  public void clear() {
    decoder.clear();
  }

  private void push(int value) {
    if (value != 0) {
      decoder.push(value);
      return;
    }
    if (!decoder.isNothing()) {
      deliver();
    }
    decoder.clear();
  }

  private void deliver() {
    if (decoder.isOverlong()) {
      count(BrokenKind.LONG);
    } else if (decoder.isCut()) {
      count(BrokenKind.COBS);
    } else if (!packet.isLongEnough()) {
      count(BrokenKind.SHORT);
    } else if (!packet.isIntact()) {
      count(BrokenKind.CRC);
    } else {
      deliverIntact();
    }
  }

  private void deliverIntact() {
    var type = MessageType.of(packet.typeCode());
    if (type.isEmpty() || type.get().origin() != origin) {
      count(BrokenKind.TYPE);
    } else if (!Bodies.isWellFormed(type.get(), packet)) {
      count(BrokenKind.BODY);
    } else {
      listener.packet(type.get(), packet);
    }
  }

  private void count(BrokenKind kind) {
    broken.add(kind);
    listener.broken(kind);
  }
}
