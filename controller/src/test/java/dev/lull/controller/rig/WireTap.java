package dev.lull.controller.rig;

import dev.lull.hardware.PseudoTerminal;
import dev.lull.protocol.BrokenKind;
import dev.lull.protocol.HostMessage;
import dev.lull.protocol.Message;
import dev.lull.protocol.MessageListener;
import dev.lull.protocol.Origin;
import dev.lull.protocol.WireReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/// A sleeve's line that passes through the test: a witness of what a controller says, and when its
/// bytes had left it.
public final class WireTap implements AutoCloseable {
  private static final int CHUNK = 4_096;

  private final PseudoTerminal line;
  private final RandomAccessFile held;
  private final RandomAccessFile sleeve;
  private final Consumer<Said> listener;

  /// What a controller has said.
  ///
  /// @param at nanos of [System#nanoTime] at which its last byte was read from the line
  public record Said(long at, HostMessage message) {}

  /// Opens a line to a sleeve.
  ///
  /// @param port     the sleeve's own
  /// @param listener is told all that the controller says, on the tap's own thread
  public WireTap(String port, Consumer<Said> listener) throws IOException {
    this.listener = listener;
    line = open();
    // While somebody has the port open, the line does not end before the controller has come.
    held = new RandomAccessFile(line.port(), "rw");
    sleeve = new RandomAccessFile(port, "rw");
    Thread.ofPlatform().daemon().name("tap to the sleeve").start(this::carryToSleeve);
    Thread.ofPlatform().daemon().name("tap to the host").start(this::carryToHost);
  }

  /// Where the controller finds the sleeve.
  public String port() {
    return line.port();
  }

  /// To be called when the controller is gone.
  @Override
  public void close() {
    try {
      held.close();
      sleeve.close();
      line.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static PseudoTerminal open() throws IOException {
    try {
      return PseudoTerminal.mute();
    } catch (Throwable refused) {
      throw new IOException("no pseudo terminal for the tap", refused);
    }
  }

  private void carryToSleeve() {
    byte[] bytes = new byte[CHUNK];
    var heard = new Heard();
    WireReader reader = WireReader.of(Origin.HOST, heard);
    try {
      for (int count = line.hear(bytes); count > 0; count = line.hear(bytes)) {
        heard.at = System.nanoTime();
        sleeve.write(bytes, 0, count);
        reader.push(bytes, 0, count);
      }
    } catch (IOException closed) {
      // The sleeve is gone, and with it the line.
    }
  }

  private void carryToHost() {
    byte[] bytes = new byte[CHUNK];
    try {
      for (int count = sleeve.read(bytes); count > 0; count = sleeve.read(bytes)) {
        line.say(bytes, count);
      }
    } catch (IOException closed) {
      // The sleeve is gone, and with it the line.
    }
  }

  private final class Heard implements MessageListener {
    private long at;

    @Override
    public void message(int sequence, Message message) {
      listener.accept(new Said(at, (HostMessage) message));
    }

    @Override
    public void broken(BrokenKind kind) {
      throw new IllegalStateException("the controller said something broken: " + kind);
    }
  }
}
