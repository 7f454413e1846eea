package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.HostMessage.Hello;
import dev.lull.protocol.SleeveMessage.Pong;
import dev.lull.protocol.SleeveMessage.Status;
import dev.lull.protocol.SleeveMessage.Welcome;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WireReaderTest {

  private static final Welcome WELCOME =
      new Welcome(
          2, new FirmwareVersion(2, 0, 0), 7, "FUTURE", 16, 255, 32, 1_000_000, 0, 0, 255, 9000);

  @Test
  void bareDelimitersMeanNothing() {
    assertEquals(new Heard(), Heard.in(Origin.HOST, new byte[5]));
  }

  @Test
  void aWelcomeThatALaterVersionMadeLongerIsStillRead() {
    Packet packet = new Packet();
    packet.begin(MessageType.WELCOME, 1);
    Encoder.encode(WELCOME, packet);
    packet.put32(0x12345678);
    packet.seal();
    byte[] wire = new byte[Protocol.MAX_WIRE_BYTES];
    Heard heard = new Heard();
    WireReader.of(Origin.SLEEVE, heard).push(wire, 0, Cobs.encode(packet, wire));
    assertEquals(List.of(WELCOME), heard.messages());
  }

  @Test
  void halfAMessageIsForgottenWhenThePortIsOpenedAnew() {
    byte[] wire = Wire.of(1, new Pong(1, 2));
    Heard heard = new Heard();
    WireReader reader = WireReader.of(Origin.SLEEVE, heard);
    reader.push(wire, 0, 5);
    reader.clear();
    reader.push(wire, 0, wire.length);
    assertEquals(List.of(new Pong(1, 2)), heard.messages());
    assertEquals(0, reader.broken());
  }

  @Test
  void brokenMessagesAreCountedByKind() {
    byte[] wire = Wire.of(1, new Pong(1, 2));
    wire[wire.length - 2] ^= 1;
    WireReader reader = WireReader.of(Origin.SLEEVE, new Heard());
    reader.push(wire, 0, wire.length);
    reader.push(Wire.of(1, new Hello()), 0, 8);
    assertEquals(1, reader.broken(BrokenKind.CRC));
    assertEquals(1, reader.broken(BrokenKind.TYPE));
    assertEquals(2, reader.broken());
  }

  @Test
  void aListenerHearsTheSameAsARecordTells() {
    Log log = new Log();
    WireReader reader = WireReader.ofSleeve(log);
    Status status =
        new Status(
            SleeveState.ARMED, EndReason.LEASE, 0, 1, 2, 3, 4, 5, 6, 7, 8, 3032, 5000, false);
    List<Message> messages =
        List.of(
            WELCOME,
            new SleeveMessage.Ack(MessageType.STOP, 9, AckResult.OK),
            status,
            new Pong(-1, 10));
    messages.forEach(message -> reader.push(Wire.of(0, message), 0, Wire.of(0, message).length));
    assertEquals(messages, log.heard());
  }

  @Test
  void noneOfAMillionFramesIsHeardWrongWhenOneByteInAHundredIsCorrupted() {
    Random random = new Random(1);
    WireWriter writer = new WireWriter();
    Ticks ticks = new Ticks();
    WireReader reader = WireReader.of(Origin.HOST, ticks);
    byte[] levels = new byte[16];
    byte[] wire = new byte[Protocol.MAX_WIRE_BYTES];
    for (int tick = 0; tick < 1_000_000; tick++) {
      levels[tick & 15] = (byte) random.nextInt();
      ticks.expected = tick;
      int length = writer.frame(tick, tick, levels, levels.length, wire);
      corrupt(wire, length, random);
      reader.push(wire, 0, length);
    }
    assertEquals(0, ticks.wrong);
    assertTrue(ticks.right > 500_000 && reader.broken() > 100_000, reader::toString);
  }

  private static void corrupt(byte[] wire, int length, Random random) {
    for (int i = 0; i < length; i++) {
      if (random.nextInt(100) == 0) {
        wire[i] = (byte) random.nextInt();
      }
    }
  }

  /// Compares what is heard with what was said last.
  private static final class Ticks implements MessageListener {
    private int expected;
    private int right;
    private int wrong;

    @Override
    public void message(int sequence, Message message) {
      if (message instanceof HostMessage.Frame(int tick, _) && tick == expected) {
        right++;
      } else {
        wrong++;
      }
    }

    @Override
    public void broken(BrokenKind kind) {
      // The reader counts them.
    }
  }
}
