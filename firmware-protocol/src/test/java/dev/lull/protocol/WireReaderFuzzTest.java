package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Whatever bytes come, the reader delivers messages that can be written again, or counts them as
/// broken.
final class WireReaderFuzzTest {
  @FuzzTest
  void anyBytesAreReadOrCounted(byte[] bytes) {
    for (Origin origin : Origin.values()) {
      WireReader.of(origin, new Echo(origin)).push(bytes, 0, bytes.length);
    }
  }

  /// Writes what it hears and reads it again.
  private record Echo(Origin origin) implements MessageListener {
    @Override
    public void message(int sequence, Message message) {
      byte[] wire = new byte[Protocol.MAX_WIRE_BYTES];
      int length = new WireWriter().write(sequence, message, wire);
      Once once = new Once();
      WireReader.of(origin, once).push(wire, 0, length);
      assertEquals(message, once.heard);
      assertEquals(message, WireText.parse(WireText.format(message)));
    }

    @Override
    public void broken(BrokenKind kind) {}
  }

  private static final class Once implements MessageListener {
    private Message heard = new HostMessage.Hello();

    @Override
    public void message(int sequence, Message message) {
      heard = message;
    }

    @Override
    public void broken(BrokenKind kind) {
      throw new AssertionError("what was written is broken: " + kind);
    }
  }
}
