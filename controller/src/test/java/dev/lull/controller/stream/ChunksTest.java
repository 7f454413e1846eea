package dev.lull.controller.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.stream.StreamMessage.Chunk;
import dev.lull.controller.stream.StreamMessage.Sample;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pieces of pattern in a live stream, whose messages carry the time.
final class ChunksTest {
  private static final long PERIOD = Heard.FRAME;
  private static final String HOLD =
      """
      {"hold": {"place": "inner middle", "swell": "1 s", "for": "2 s", "release": "1 s", "width": "5 cm", "pressure": "60 %"}}\
      """;

  private final Heard heard = new Heard();
  private long number;

  @Test
  void aChunkIsFeltFromItsMomentOnAndAsItIsInAFile() {
    send(200, List.of(chunk(500)));
    send(300, List.of());
    assertEquals(0, heard.contacts.size());
    send(2_000, List.of());
    assertEquals(1, heard.contacts.size());
    assertEquals(0.6, heard.contacts.pressure(0), 0.01);
    send(2_500, List.of());
    assertEquals(0, heard.contacts.size());
  }

  @Test
  void aChunkThatIsSentAgainAndAgainIsFeltOnce() {
    send(2_500, List.of(chunk(500)));
    assertEquals(1, heard.contacts.size());
    assertEquals(0.6, heard.contacts.pressure(0), 0.01);
  }

  @Test
  void aChunkThatComesLateIsTakenUpWhereItIsAndGently() {
    send(2_000, List.of());
    double before = 0;
    for (int i = 0; i < 100; i++) {
      send(10, i == 0 ? List.of(chunk(200)) : List.of());
      assertTrue(Math.abs(heard.pressure() - before) < 0.04, before + " to " + heard.pressure());
      before = heard.pressure();
    }
    assertEquals(0.6, before, 0.01);
  }

  @Test
  void oneThatIsOverBeforeItComesIsNotFelt() {
    send(6_000, List.of());
    send(500, List.of(chunk(500)));
    assertEquals(0, heard.contacts.size());
  }

  @Test
  void aSenderThatFallsSilentTakesItsChunksAlong() {
    send(2_500, List.of(chunk(500)));
    heard.run(600);
    assertEquals(0, heard.contacts.size());
    number += 60;
    send(200, List.of());
    assertEquals(0, heard.contacts.size());
  }

  @Test
  void eightMayBeFeltOrWaitAndMoreAreLeftOut() {
    for (int i = 0; i < 12; i++) {
      send(10, List.of(chunk(500 + i)));
    }
    send(2_500, List.of());
    assertEquals(8, heard.contacts.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"2 s\"|\"2\"|chunks[0]: for \"2\" has no unit. Write a duration such as \"10 s\".",
        "\"2 s\"|\"2 min\"|chunks[0] is longer than 60 s. Send it piece by piece.",
        "\"at\": 500|\"at\": -1|chunks[0].at is -1. Send a number of milliseconds from 0 to"
            + " 86400000.",
        "\"at\": 500, ||chunks[0] lacks \"at\". Send it too.",
        "\"play\"|\"plays\"|chunks[0] has no key \"plays\". Did you mean \"play\"?"
      })
  void whatIsNotAsItShouldBeIsRefused(String part, String wrong, String why) {
    String message =
        "{\"seq\": 1, \"samples\": [], \"end\": true, \"chunks\": [{\"at\": 500, \"play\": [%s]}]}"
            .formatted(HOLD);
    assertInstanceOf(StreamReading.Read.class, read(message));
    assertEquals(
        new StreamReading.Refused(why), read(message.replace(part, wrong == null ? "" : wrong)));
  }

  @Test
  void anEndlessChunkIsRefused() {
    String endless = HOLD.substring(0, HOLD.length() - 1) + ", \"times\": \"endless\"}";
    StreamReading.Refused refused =
        assertInstanceOf(StreamReading.Refused.class, read(message(0, endless)));
    assertTrue(refused.why().startsWith("chunks[0]"), refused.why());
  }

  private static String message(long at, String steps) {
    return "{\"seq\": 1, \"samples\": [{\"at\": 0, \"contacts\": []}], \"chunks\": [{\"at\": %d, \"play\": [%s]}]}"
        .formatted(at, steps);
  }

  private static Chunk chunk(long millis) {
    StreamReading.Read read =
        assertInstanceOf(StreamReading.Read.class, read(message(millis, HOLD)));
    return read.message().chunks().getFirst();
  }

  private static StreamReading read(String message) {
    return StreamReader.read(message.getBytes(StandardCharsets.UTF_8), StreamFormat.JSON);
  }

  /// A sample without a contact every 10 ms, each with these chunks.
  private void send(int millis, List<Chunk> chunks) {
    for (int i = 0; i < millis; i += 10) {
      heard.take(
          new StreamMessage(
              number, List.of(new Sample(number * PERIOD, List.of())), chunks, false));
      number++;
      heard.step();
    }
  }
}
