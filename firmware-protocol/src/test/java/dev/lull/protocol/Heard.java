package dev.lull.protocol;

import java.util.ArrayList;
import java.util.List;

/// What was heard on the wire.
record Heard(List<Message> messages, List<Integer> sequences, List<BrokenKind> broken)
    implements MessageListener {

  Heard() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /// What a fresh reader hears in some bytes.
  static Heard in(Origin from, byte[] bytes) {
    Heard heard = new Heard();
    WireReader.of(from, heard).push(bytes, 0, bytes.length);
    return heard;
  }

  void forget() {
    messages.clear();
    sequences.clear();
    broken.clear();
  }

  @Override
  public void message(int sequence, Message message) {
    messages.add(message);
    sequences.add(sequence);
  }

  @Override
  public void broken(BrokenKind kind) {
    broken.add(kind);
  }
}
