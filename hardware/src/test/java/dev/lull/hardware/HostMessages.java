package dev.lull.hardware;

import dev.lull.protocol.BrokenKind;
import dev.lull.protocol.HostMessage;
import dev.lull.protocol.HostMessage.Frame;
import dev.lull.protocol.Message;
import dev.lull.protocol.MessageListener;
import dev.lull.protocol.Origin;
import dev.lull.protocol.WireReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// The messages in a stream of bytes that a host sent. Broken ones are an error of the host.
record HostMessages(List<HostMessage> found) implements MessageListener {
  static List<HostMessage> in(byte[] bytes) {
    HostMessages messages = new HostMessages(new ArrayList<>());
    WireReader.of(Origin.HOST, messages).push(bytes, 0, bytes.length);
    return List.copyOf(messages.found);
  }

  /// The frames in a recording of the wire.
  static List<Frame> framesIn(Path recording) throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (Stream<String> lines = Files.lines(recording)) {
      lines
          .map(line -> line.split(" "))
          .filter(words -> words[1].equals("host"))
          .forEach(words -> said.writeBytes(HexFormat.of().parseHex(words[2])));
    }
    return in(said.toByteArray()).stream()
        .filter(Frame.class::isInstance)
        .map(Frame.class::cast)
        .toList();
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
