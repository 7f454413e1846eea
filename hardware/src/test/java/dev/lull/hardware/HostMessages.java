package dev.lull.hardware;

import dev.lull.protocol.BrokenKind;
import dev.lull.protocol.HostMessage;
import dev.lull.protocol.Message;
import dev.lull.protocol.MessageListener;
import dev.lull.protocol.Origin;
import dev.lull.protocol.WireReader;
import java.util.ArrayList;
import java.util.List;

/// The messages in a stream of bytes that a host sent. Broken ones are an error of the host.
record HostMessages(List<HostMessage> found) implements MessageListener {
  static List<HostMessage> in(byte[] bytes) {
    HostMessages messages = new HostMessages(new ArrayList<>());
    WireReader.of(Origin.HOST, messages).push(bytes, 0, bytes.length);
    return List.copyOf(messages.found);
  }

  @Override
  public void message(int sequence, Message message) {
    found.add((HostMessage) message);
  }

  @Override
  public void broken(BrokenKind kind) {
    throw new IllegalStateException("the host sent a broken message: " + kind);
  }
}
