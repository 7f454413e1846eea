package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever bytes come, the reader delivers messages that can be written again, or counts them as
/// broken.
///
/// An input is the bytes, after one that tells whether they are sealed first: odd for a CRC and
/// stuffing, which no fuzzer would guess.
final class WireReaderFuzzTest {
  private static final int MOST_SEALED = Protocol.MAX_MESSAGE_BYTES - Packet.CRC_BYTES;

  static Stream<byte[]> vectors() {
    return Vector.all().stream()
        .flatMap(vector -> Stream.of(after(0, vector.bytes()), after(1, unsealed(vector))));
  }

  @FuzzTest
  @MethodSource("vectors")
  void anyBytesAreReadOrCounted(byte[] input) {
    if (input.length == 0) {
      return;
    }
    byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
    byte[] said = (input[0] & 1) == 1 ? sealed(bytes) : bytes;
    for (Origin origin : Origin.values()) {
      WireReader.of(origin, new Echo(origin)).push(said, 0, said.length);
    }
  }

  private static byte[] sealed(byte[] bytes) {
    Packet packet = new Packet();
    for (int i = 0; i < Math.min(bytes.length, MOST_SEALED); i++) {
      packet.put8(bytes[i]);
    }
    packet.seal();
    byte[] wire = new byte[Protocol.MAX_WIRE_BYTES];
    return Arrays.copyOf(wire, Cobs.encode(packet, wire));
  }

  /// What the vector's bytes say, without stuffing and CRC.
  private static byte[] unsealed(Vector vector) {
    Packet packet = new Packet();
    CobsDecoder decoder = new CobsDecoder(packet);
    for (byte each : vector.bytes()) {
      if (each != 0) {
        decoder.push(each & 0xFF);
      }
    }
    return Arrays.copyOf(packet.bytes(), Math.max(0, packet.length() - Packet.CRC_BYTES));
  }

  private static byte[] after(int first, byte[] bytes) {
    byte[] all = new byte[bytes.length + 1];
    all[0] = (byte) first;
    System.arraycopy(bytes, 0, all, 1, bytes.length);
    return all;
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
