package dev.lull.controller.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class PlayoutAllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int FRAMES = 50_000;
  private static final int MOST_ROUNDS = 10;
  private static final int CHUNK_FRAMES = 2_000;

  private final Heard heard = new Heard();
  private long number;
  private long bytes = 1;

  /// Messages are read elsewhere; to take one in and to play it costs nothing.
  @Test
  void neitherAFrameNorAMessageAllocates() {
    // The compiler allocates a little until it has done its work.
    for (int round = 0; round < MOST_ROUNDS && bytes > 0; round++) {
      bytes = 0;
      for (int i = 0; i < FRAMES; i++) {
        frame();
      }
    }
    assertEquals(0, bytes, "bytes allocated in " + FRAMES + " frames");
    assertEquals(1, heard.contacts.size());
  }

  @Test
  void aChunkThatIsFeltCostsNothingEither() {
    for (int round = 0; round < 2 * MOST_ROUNDS && bytes > 0; round++) {
      bytes = 0;
      heard.take(withChunk());
      for (int i = 0; i < CHUNK_FRAMES; i++) {
        frame();
      }
    }
    assertEquals(0, bytes, "bytes allocated in " + CHUNK_FRAMES + " frames");
    assertEquals(2, heard.contacts.size());
  }

  /// A hand that rests for half a minute, from now on.
  private StreamMessage withChunk() {
    long millis = number * SentStroke.PERIOD / Heard.MILLI;
    String message =
        ("{\"seq\": 0, \"end\": true, \"chunks\": [{\"at\": %d, \"play\":"
                + " [{\"hold\": {\"place\": \"middle\", \"for\": \"30 s\"}}]}]}")
            .formatted(millis);
    var read =
        (StreamReading.Read)
            StreamReader.read(message.getBytes(StandardCharsets.UTF_8), StreamFormat.JSON);
    return new StreamMessage(
        number, SentStroke.message(number++).samples(), read.message().chunks(), false);
  }

  private void frame() {
    StreamMessage message = SentStroke.message(number);
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    if (Heard.START + number * SentStroke.PERIOD <= heard.now) {
      number++;
      heard.take(message);
    }
    heard.step();
    bytes += THREADS.getCurrentThreadAllocatedBytes() - allocated;
  }
}
