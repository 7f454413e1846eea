package dev.lull.hardware;

import dev.lull.protocol.Protocol;
import dev.lull.protocol.WireWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/// A host that knows no time but now: what is to be felt is written to the port when it is to be
/// felt, by whoever says it.
final class NaiveHost implements AutoCloseable {
  private final FileOutputStream port;
  private final WireWriter writer = new WireWriter();
  private final byte[] message = new byte[Protocol.MAX_WIRE_BYTES];
  private final byte[] levels;
  private int sequence;

  NaiveHost(Path port, int motors) throws IOException {
    this.port = new FileOutputStream(port.toFile());
    levels = new byte[motors];
  }

  void say(float[] amplitude) throws IOException {
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) (int) (amplitude[i] * Protocol.MAX_LEVEL);
    }
    int length = writer.frame(sequence++ & 0xFF, 0, levels, levels.length, message);
    port.write(message, 0, length);
  }

  @Override
  public void close() throws IOException {
    port.close();
  }
}
