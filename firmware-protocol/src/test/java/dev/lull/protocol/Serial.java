package dev.lull.protocol;

import dev.lull.protocol.HostMessage.Hello;
import dev.lull.protocol.SleeveMessage.Welcome;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/// A sleeve's pseudo terminal, opened as a plain file; reading waits for what is to come.
final class Serial implements AutoCloseable {

  private final FileInputStream in;
  private final FileOutputStream out;
  private final Log log = new Log();
  private final WireReader reader = WireReader.ofSleeve(log);
  private final byte[] bytes = new byte[256];
  private int sequence;

  private Serial(FileInputStream in, FileOutputStream out) {
    this.in = in;
    this.out = out;
  }

  static Serial open(Path path) throws IOException {
    return new Serial(new FileInputStream(path.toFile()), new FileOutputStream(path.toFile()));
  }

  void say(HostMessage message) throws IOException {
    out.write(Wire.of(sequence++, message));
  }

  /// Bytes that need not be a message.
  void write(byte[] raw) throws IOException {
    out.write(raw);
  }

  /// The boot id in the answer to a hello.
  int boot() throws IOException {
    say(new Hello());
    return await(Welcome.class).boot();
  }

  /// The next message of a type; those before it are passed over.
  <M extends Message> M await(Class<M> type) throws IOException {
    while (true) {
      while (!log.heard().isEmpty()) {
        Message message = log.heard().removeFirst();
        if (type.isInstance(message)) {
          return type.cast(message);
        }
      }
      read();
    }
  }

  /// Waits until the port is taken away.
  void awaitEnd() {
    try {
      while (true) {
        read();
      }
    } catch (IOException _) {
      // This is what was waited for.
    }
  }

  private void read() throws IOException {
    int count = in.read(bytes);
    if (count < 0) {
      throw new IOException("the port has ended");
    }
    reader.push(bytes, 0, count);
  }

  @Override
  public void close() throws IOException {
    in.close();
    out.close();
  }
}
