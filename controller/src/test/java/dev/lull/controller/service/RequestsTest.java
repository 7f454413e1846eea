package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.library.Librarian;
import dev.lull.controller.library.PatternVerb;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.patterns.Arm;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Library;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Requests about patterns, from the broker to their answers.
final class RequestsTest {
  private static final Topics TOPICS = Topics.STANDARD;
  private static final Inbound.Reply REPLY = new Inbound.Reply("phone/answer", Bytes.of("7"));
  private static final String SAVE =
      """
      {"pattern": "evening", "text": "lull: 1\\nname: Mine\\nplay:\\n  - rest: 5 s\\n"}
      """;

  @TempDir private Path folder;
  private final NewsQueue news = new NewsQueue();
  private Clerk clerk;
  private Requests requests;
  private Thread working;

  @BeforeEach
  void aClerk() {
    Library library = Library.bundled().with(folder);
    clerk =
        new Clerk(
            TOPICS,
            new Librarian(library, Optional.of(folder), Arm.STANDARD),
            new BridgeInfo(Layouts.bundled("1x6").orElseThrow(), library),
            news);
    requests = new Requests(TOPICS, clerk);
    working = Thread.ofPlatform().daemon().unstarted(clerk);
  }

  @AfterEach
  void endTheClerk() throws InterruptedException {
    working.interrupt();
    working.join();
  }

  @ParameterizedTest
  @EnumSource
  void everyRequestIsAnsweredOnceWhereEverybodyLooks(PatternVerb verb) throws Exception {
    working.start();
    assertEquals(List.of(), requests.serve(message(verb, "{}", false, Optional.empty())));
    assertEquals(TOPICS.response(verb), answered().answer().topic());
    assertEquals(Optional.empty(), news.next(Duration.ZERO));
  }

  @Test
  void theAnswerGoesWhereItsSenderWantsItWithItsMark() throws Exception {
    working.start();
    requests.serve(message(PatternVerb.LIST, "", false, Optional.of(REPLY)));
    Outbound answer = answered().answer();
    assertEquals("phone/answer", answer.topic());
    assertEquals(REPLY.correlation(), answer.correlation());
  }

  @Test
  void whatIsSavedIsInWhatTheControllerSaysOfItself() throws Exception {
    working.start();
    requests.serve(message(PatternVerb.SAVE, SAVE, false, Optional.empty()));
    assertTrue(answered().info().orElseThrow().contains("\"evening\""));
  }

  @ParameterizedTest
  @EnumSource
  void aRetainedRequestIsRefusedAndCleared(PatternVerb verb) {
    List<Outbound> out = requests.serve(message(verb, SAVE, true, Optional.empty()));
    assertEquals(Outbound.clearing(TOPICS.request(verb)), out.getFirst());
    assertTrue(out.getLast().payload().text().contains("A retained request is never served"));
    assertEquals(List.of(), requests.serve(message(verb, "", true, Optional.empty())));
  }

  @Test
  void whileTheDiskIsSlowOnlySoManyRequestsWait() {
    var list = message(PatternVerb.LIST, "", false, Optional.empty());
    for (int i = 0; i < 8; i++) {
      assertEquals(List.of(), requests.serve(list));
    }
    String answer = requests.serve(list).getFirst().payload().text();
    assertEquals(
        "{\"status\":\"error\",\"error\":\"Too many requests wait for the disk. Send it again in a"
            + " moment.\",\"data\":{}}",
        answer);
  }

  private News.Answered answered() throws InterruptedException {
    return assertInstanceOf(News.Answered.class, news.next(Duration.ofSeconds(10)).orElseThrow());
  }

  private static Inbound message(
      PatternVerb verb, String payload, boolean retained, Optional<Inbound.Reply> reply) {
    return new Inbound(TOPICS.request(verb), Bytes.of(payload), retained, reply, "");
  }
}
