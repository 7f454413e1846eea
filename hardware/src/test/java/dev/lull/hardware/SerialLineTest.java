package dev.lull.hardware;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.BrokenKind;
import dev.lull.protocol.Message;
import dev.lull.protocol.MessageListener;
import dev.lull.protocol.MessageType;
import dev.lull.protocol.Origin;
import dev.lull.protocol.Protocol;
import dev.lull.protocol.SleeveMessage.Ack;
import dev.lull.protocol.SleeveMessage.Pong;
import dev.lull.protocol.WireReader;
import dev.lull.protocol.WireWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SerialLineTest {
  @TempDir Path folder;

  private final WireWriter writer = new WireWriter();
  private final byte[] message = new byte[Protocol.MAX_WIRE_BYTES];
  private final List<Message> heard = new ArrayList<>();
  private final WireReader reader = WireReader.of(Origin.SLEEVE, new Heard());
  private SleeveProgram program;
  private SerialLine line;

  @BeforeEach
  void open() throws Exception {
    program = new SleeveProgram(folder, 4);
    line = new SerialLine(program.port(), SerialSettings.USUAL_BAUD);
  }

  @AfterEach
  void close() {
    line.close();
    program.close();
  }

  @Test
  void whatIsQueuedIsDroppedByAStopAndStopsThatPileUpAreStillSent() {
    line.write(message, writer.ping(1, 7, message));
    for (int i = 0; i < 10; i++) {
      line.overtake(message, writer.stop(2, 50, message));
    }
    line.write(message, writer.ping(3, 8, message));
    line.start();
    await().until(() -> listen().stream().anyMatch(Pong.class::isInstance));
    assertEquals(
        MessageType.STOP,
        heard.stream()
            .filter(Ack.class::isInstance)
            .map(Ack.class::cast)
            .findFirst()
            .orElseThrow()
            .acknowledged());
    assertEquals(
        List.of(8),
        heard.stream().filter(Pong.class::isInstance).map(pong -> ((Pong) pong).token()).toList());
  }

  @Test
  void whatArrivesIsTimed() {
    long begin = System.nanoTime();
    line.write(message, writer.ping(1, 7, message));
    line.start();
    await().until(() -> listen().stream().anyMatch(Pong.class::isInstance));
    long after = line.arrivedAt() - begin;
    assertTrue(after > 0 && after <= System.nanoTime() - begin, () -> after + " ns");
  }

  private List<Message> listen() {
    byte[] bytes = new byte[Port.CHUNK];
    reader.push(bytes, 0, line.read(bytes));
    return heard;
  }

  private final class Heard implements MessageListener {
    @Override
    public void message(int sequence, Message arrived) {
      heard.add(arrived);
    }

    @Override
    public void broken(BrokenKind kind) {
      // What was said while the line was being opened may arrive in part.
    }
  }
}
