package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Inbox;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.Command;
import dev.lull.controller.player.Ending;
import dev.lull.controller.player.Player;
import dev.lull.controller.player.PlayerSettings;
import dev.lull.controller.player.Session;
import dev.lull.controller.player.Streamed;
import dev.lull.controller.rig.Fields;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.SafetyLimits;
import dev.lull.hardware.Sleeves;
import dev.lull.patterns.Arm;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Stroked;
import dev.lull.patterns.Timeline;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ReceptionTest {
  private static final Topics TOPICS = Topics.STANDARD;
  private static final long MILLI = 1_000_000L;

  private long now = 3_600_000 * MILLI;
  private final NewsQueue news = new NewsQueue();
  private final Player player =
      new Player(
          Sleeves.simulated(6, MotorProfile.COIN_ERM, SafetyLimits.DEFAULT),
          Fields.renderer(Layouts.bundled("1x6").orElseThrow()),
          PlayerSettings.STANDARD,
          news,
          0);
  private final StreamDesk streams = new StreamDesk(TOPICS, Arm.STANDARD, player, news);
  private final Reception reception =
      new Reception(
          TOPICS,
          player,
          news,
          streams,
          new LatchKeeper(new Latch(Path.of("unused")), player),
          () -> now);
  private final Echo echo = new Echo();
  private final Inbox inbox = reception.of(1, "me", echo);

  @Test
  void aStopReachesThePlayerBeforeAnythingIsServed() throws Exception {
    play();
    inbox.arrived(message(Verb.PLAY));
    inbox.arrived(message(Verb.STOP));
    player.doWork(3);
    assertStopped();
  }

  @ParameterizedTest
  @EnumSource(names = {"STOP", "ESTOP"})
  void aStopForAllSleevesReachesThePlayerAsOneForThisSleeveDoes(Verb stop) throws Exception {
    play();
    inbox.arrived(message(TOPICS.toAll(), stop));
    player.doWork(3);
    assertStopped();
    inbox.arrived(message(Verb.PLAY));
    assertEquals(Timeliness.OVERTAKEN, reception.timeliness(arrived()));
  }

  @Test
  void aPlayThatCameBeforeAStopIsKnownAsOvertaken() throws Exception {
    inbox.arrived(message(Verb.PLAY));
    inbox.arrived(message(Verb.STOP));
    now += 200 * MILLI;
    inbox.arrived(message(Verb.PLAY));
    assertEquals(TOPICS.of(Verb.STOP), arrived().message().topic(), "ahead of the others");
    assertEquals(Timeliness.OVERTAKEN, reception.timeliness(arrived()));
    assertEquals(Timeliness.IN_TIME, reception.timeliness(arrived()));
  }

  @Test
  void ofAPlayThatComesWithAStopNobodyKnowsWhichWasFirstSoTheStopCounts() throws Exception {
    inbox.arrived(message(Verb.STOP));
    arrived();
    now += 199 * MILLI;
    inbox.arrived(message(Verb.PLAY));
    assertEquals(Timeliness.OVERTAKEN, reception.timeliness(arrived()));
  }

  @Test
  void aCommandIsLateWhenNoMarkCameBackFor2SecondsBeforeIt() throws Exception {
    mark();
    now += 2_000 * MILLI;
    inbox.arrived(message(Verb.PLAY));
    now += 1;
    inbox.arrived(message(Verb.PLAY));
    News.Arrived first = arrived();
    assertEquals(Timeliness.LATE, reception.timeliness(first), "it waited here as well");
    assertEquals(Timeliness.LATE, reception.timeliness(arrived()));
    mark();
    inbox.arrived(message(Verb.PLAY));
    assertEquals(Timeliness.IN_TIME, reception.timeliness(arrived()));
  }

  @Test
  void aMarkIsNoMessage() throws Exception {
    mark();
    assertEquals(0, reception.arrivals());
    assertTrue(news.next(Duration.ZERO).isEmpty());
  }

  @Test
  void ofALateStreamNothingIsFelt() throws Exception {
    mark();
    now += 2_001 * MILLI;
    inbox.arrived(streamed("phone", 0, false));
    streams.serveWaiting();
    player.doWork(3);
    assertEquals(List.of(), streamNews());
  }

  private void mark() {
    inbox.arrived(
        new Inbound(TOPICS.echo("me"), Bytes.of(echo.mark(now)), false, Optional.empty(), ""));
  }

  @Test
  void ofAFloodOnlySoManyMessagesWaitAndAStopAmongThemStillStops() throws Exception {
    play();
    flood();
    inbox.arrived(message(Verb.STOP));
    player.doWork(3);
    assertEquals(256 + 1, assertStopped());
  }

  @Test
  void aStopIsAnsweredBeforeAllThatWaits() throws Exception {
    flood();
    inbox.arrived(message(Verb.STOP));
    assertEquals(TOPICS.of(Verb.STOP), arrived().message().topic());
  }

  @Test
  void ofLargeMessagesFewerWait() throws Exception {
    String large = "x".repeat(1_000_000);
    for (int i = 0; i < 100; i++) {
      inbox.arrived(
          new Inbound(TOPICS.of(Verb.PLAY), Bytes.of(large), false, Optional.empty(), ""));
    }
    inbox.arrived(message(Verb.STOP));
    assertEquals(TOPICS.of(Verb.STOP), arrived().message().topic());
    for (int i = 0; i < 4; i++) {
      assertEquals(TOPICS.of(Verb.PLAY), arrived().message().topic());
    }
    assertEquals(Optional.empty(), news.next(Duration.ZERO));
  }

  @Test
  void ofAFloodOfStopsOnlySoManyAnswersWait() throws Exception {
    play();
    flood();
    for (int i = 0; i < 10_000; i++) {
      inbox.arrived(message(Verb.STOP));
    }
    player.doWork(3);
    assertEquals(256 + 16, assertStopped());
  }

  private void flood() {
    for (int i = 0; i < 10_000; i++) {
      inbox.arrived(message(Verb.PACE));
    }
  }

  @Test
  void ofAFloodOfAStreamNothingWaitsWithTheCommandsAndAStopAmongItStops() throws Exception {
    play();
    for (int i = 0; i < 10_000; i++) {
      inbox.arrived(streamed("phone", i, false));
    }
    inbox.arrived(message(Verb.STOP));
    player.doWork(3);
    assertEquals(1, assertStopped());
  }

  @Test
  void aStreamThatBeganBeforeAStopDoesNotBeginAfterIt() throws Exception {
    inbox.arrived(streamed("phone", 0, false));
    inbox.arrived(message(Verb.STOP));
    streams.serveWaiting();
    now += 200 * MILLI;
    inbox.arrived(streamed("phone", 1, false));
    streams.serveWaiting();
    player.doWork(3);
    assertEquals(List.of("Refused"), streamNews());
  }

  @Test
  void ofRefusalsOneWaits() throws Exception {
    for (int i = 0; i < 50; i++) {
      inbox.arrived(
          new Inbound(TOPICS.stream("phone"), Bytes.of("nonsense"), false, Optional.empty(), ""));
    }
    streams.serveWaiting();
    assertEquals(List.of("Refused"), streamNews());
  }

  @Test
  void aRetainedMessageOfAStreamGoesToTheDeskAndNotToThePlayer() throws Exception {
    inbox.arrived(streamed("phone", 0, true));
    streams.serveWaiting();
    assertTrue(arrived().message().retained());
    assertEquals(List.of(), streamNews());
  }

  @Test
  void theEmptyMessageThatClearsATopicAfterAStreamIsNoneOfIt() throws Exception {
    inbox.arrived(
        new Inbound(TOPICS.stream("all/phone"), Bytes.of(""), false, Optional.empty(), ""));
    streams.serveWaiting();
    assertEquals(List.of(), streamNews());
  }

  private List<String> streamNews() throws Exception {
    List<String> found = new ArrayList<>();
    for (var next = news.next(Duration.ZERO); next.isPresent(); next = news.next(Duration.ZERO)) {
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

  /// Lets the player begin a session and forgets what it says of that.
  private void play() throws Exception {
    player.submit(new Command.Play(session()));
    player.doWork(1);
    player.doWork(2);
    while (news.next(Duration.ZERO).isPresent()) {}
  }

  /// Takes all news; gives how many messages were among them.
  private int assertStopped() throws Exception {
    int messages = 0;
    Optional<Ending> ending = Optional.empty();
    for (var next = news.next(Duration.ZERO); next.isPresent(); next = news.next(Duration.ZERO)) {
      switch (next.get()) {
        case News.Arrived _ -> messages++;
        case News.Ended(Session _, Ending how) -> ending = Optional.of(how);
        case News.Changed _,
            News.Started _,
            News.Answered _,
            News.Streams _,
            News.Lost _,
            News.Closing _ -> {}
      }
    }
    assertInstanceOf(Ending.Stopped.class, ending.orElseThrow());
    return messages;
  }

  private static Session session() {
    Timeline still =
        new Timeline() {
          @Override
          public long length() {
            return Timeline.ENDLESS;
          }

          @Override
          public void contactsAt(long t, Contacts into) {}

          @Override
          public List<Stroked> strokes(long until) {
            return List.of();
          }
        };
    return Session.whole(1, "still", "Still", still);
  }

  private News.Arrived arrived() throws Exception {
    return assertInstanceOf(News.Arrived.class, news.next(Duration.ZERO).orElseThrow());
  }

  private static Inbound message(Verb verb) {
    return message(TOPICS, verb);
  }

  private static Inbound message(Topics topics, Verb verb) {
    return new Inbound(topics.of(verb), Bytes.of("x"), false, Optional.empty(), "");
  }
}
