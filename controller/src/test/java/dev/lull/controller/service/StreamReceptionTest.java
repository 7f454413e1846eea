package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.Streamed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What becomes of the messages of live streams as they arrive.
final class StreamReceptionTest {
  private static final Topics TOPICS = SteppedReception.TOPICS;
  private static final long MILLI = SteppedReception.MILLI;

  private final SteppedReception rig = new SteppedReception();

  @Test
  void ofALateStreamNothingIsFelt() throws Exception {
    rig.mark();
    rig.now += 2_001 * MILLI;
    rig.inbox.arrived(streamed("phone", 0, false));
    rig.streams.serveWaiting();
    rig.player.doWork(3);
    assertEquals(List.of(), streamNews());
  }

  @Test
  void ofAFloodOfAStreamNothingWaitsWithTheCommandsAndAStopAmongItStops() throws Exception {
    rig.play();
    for (int i = 0; i < 10_000; i++) {
      rig.inbox.arrived(streamed("phone", i, false));
    }
    rig.take(Verb.STOP);
    rig.player.doWork(3);
    assertEquals(1, rig.assertStopped());
  }

  @Test
  void aStreamThatBeganBeforeAStopDoesNotBeginAfterIt() throws Exception {
    rig.inbox.arrived(streamed("phone", 0, false));
    rig.take(Verb.STOP);
    rig.streams.serveWaiting();
    rig.now += 200 * MILLI;
    rig.inbox.arrived(streamed("phone", 1, false));
    rig.streams.serveWaiting();
    rig.player.doWork(3);
    assertEquals(List.of("Refused"), streamNews());
  }

  @Test
  void ofRefusalsOneWaits() throws Exception {
    for (int i = 0; i < 50; i++) {
      rig.inbox.arrived(
          new Inbound(TOPICS.stream("phone"), Bytes.of("nonsense"), false, Optional.empty(), ""));
    }
    rig.streams.serveWaiting();
    assertEquals(List.of("Refused"), streamNews());
  }

  @Test
  void aRetainedMessageOfAStreamGoesToTheDeskAndNotToThePlayer() throws Exception {
    rig.inbox.arrived(streamed("phone", 0, true));
    rig.streams.serveWaiting();
    assertTrue(rig.arrived().message().retained());
    assertEquals(List.of(), streamNews());
  }

  @Test
  void theEmptyMessageThatClearsATopicAfterAStreamIsNoneOfIt() throws Exception {
    rig.inbox.arrived(
        new Inbound(TOPICS.stream("all/phone"), Bytes.of(""), false, Optional.empty(), ""));
    rig.streams.serveWaiting();
    assertEquals(List.of(), streamNews());
  }

  private List<String> streamNews() throws Exception {
    List<String> found = new ArrayList<>();
    for (var next = rig.news.next(Duration.ZERO);
        next.isPresent();
        next = rig.news.next(Duration.ZERO)) {
      if (next.get() instanceof News.Streams(Streamed what)) {
        found.add(what.getClass().getSimpleName());
      }
    }
    return found;
  }

  private static Inbound streamed(String id, int number, boolean retained) {
    String payload =
        "{\"seq\": %d, \"samples\": [{\"at\": %d, \"contacts\": []}]}"
            .formatted(number, 16 * number);
    return new Inbound(
        TOPICS.stream(id), Bytes.of(payload), retained, Optional.empty(), "application/json");
  }
}
