package dev.lull.controller.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.stream.StreamMessage;
import dev.lull.controller.stream.StreamMessage.Held;
import dev.lull.controller.stream.StreamMessage.Sample;
import dev.lull.patterns.Contact;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Live streams on the real driver and the real firmware, a millisecond at a time.
final class StreamedTouchTest {
  private static final long PERIOD = 16 * PlayedSleeve.MILLI;
  private static final double PRESSURE = 0.6;

  private final PlayedSleeve sleeve = new PlayedSleeve();
  private long number;

  @AfterEach
  void close() {
    sleeve.close();
  }

  @Test
  void aStreamIsFeltWhereItIsAndRestsWhenItHasEnded() {
    stream("phone", 1_500, 60);
    assertEquals(PlayerState.Status.STREAMING, sleeve.status());
    assertEquals(Optional.of("phone"), sleeve.heard.states.getLast().stream());
    assertTrue(sleeve.strongest() > 0.2, "felt: " + sleeve.strongest());
    end("phone");
    long rested = sleeve.runUntil(sleeve::isAtRest);
    assertTrue(rested < 700 * PlayedSleeve.MILLI, rested + " ns to rest");
    sleeve.runUntil(sleeve::isIdle);
    assertEquals(
        List.of(new Streamed.Started("phone"), new Streamed.Ended("phone", new Ending.Finished())),
        sleeve.heard.streamed);
    assertEquals(PlayerState.Status.IDLE, sleeve.status());
  }

  @Test
  void aSenderThatFallsSilentIsNotFeltAfterHalfASecondAndHasLostTheSleeveAfterOne() {
    stream("phone", 1_500, 60);
    sleeve.run(500 * PlayedSleeve.MILLI);
    assertTrue(sleeve.isAtRest());
    assertEquals(1, sleeve.heard.streamed.size());
    sleeve.run(600 * PlayedSleeve.MILLI);
    Streamed.Ended ended = assertInstanceOf(Streamed.Ended.class, sleeve.heard.streamed.getLast());
    assertEquals(new Ending.Interrupted("Nothing came from its sender for 1 s."), ended.ending());
    stream("phone", 100, 60);
    assertRefused("Stream \"phone\" is over: nothing came from its sender for 1 s.");
    assertTrue(sleeve.isAtRest());
  }

  @Test
  void aStopEndsAStreamForGoodAndAnotherMayBegin() {
    stream("phone", 1_500, 60);
    sleeve.stop();
    stream("phone", 600, 60);
    assertRefused("Stream \"phone\" is over: stopped by the test.");
    assertTrue(sleeve.isAtRest());
    stream("phone-2", 1_500, 60);
    assertTrue(sleeve.strongest() > 0.2);
  }

  @Test
  void aStopThatWasServedBeforeItsStreamIsNotUndone() {
    send("phone", 60);
    sleeve.stop();
    stream("phone", 1_000, 60);
    assertRefused("a stop came after it had begun");
    assertTrue(sleeve.isAtRest());
  }

  @Test
  void anotherSenderIsToldWhoHoldsTheSleeve() {
    stream("phone", 500, 60);
    send("tablet", 200);
    sleeve.run(PlayedSleeve.MILLI);
    assertRefused("Stream \"phone\" holds the sleeve.");
  }

  @Test
  void aStreamIsFeltBesideAPatternAndGoesOnAfterIt() {
    int far = sleeve.layout.motors().size() - 1;
    double end = sleeve.layout.motors().get(far).along();
    sleeve.play(
        sleeve.session(
            "wrist",
            """
            lull: 1
            name: Wrist
            play:
              - hold: {place: inner wrist, swell: 1 s, for: 2 s, release: 1 s, width: 4 cm, pressure: 60 %}
            """));
    sleeve.run(1_500 * PlayedSleeve.MILLI);
    stream("phone", 1_000, end);
    assertTrue(sleeve.level(0) > 0.1 && sleeve.level(far) > 0.1);
    assertEquals(PlayerState.Status.PLAYING, sleeve.status());
    stream("phone", 3_000, end);
    assertEquals(List.of(new Ending.Finished()), sleeve.heard.endings);
    assertTrue(sleeve.level(0) == 0 && sleeve.level(far) > 0.1);
    assertEquals(PlayerState.Status.STREAMING, sleeve.status());
  }

  @Test
  void aPauseLetsAStreamFadeForGoodAndKeepsThePattern() {
    sleeve.play(sleeve.hold("60 s"));
    sleeve.run(1_500 * PlayedSleeve.MILLI);
    stream("phone", 500, 60);
    sleeve.player.submit(new Command.Pause());
    double before = sleeve.strongest();
    for (int i = 0; i < 100; i++) {
      stream("phone", 1, 60);
      assertTrue(Math.abs(sleeve.strongest() - before) < 0.15, before + " leaps");
      before = sleeve.strongest();
    }
    assertTrue(sleeve.isAtRest());
    assertEquals(PlayerState.Status.PAUSED, sleeve.status());
    assertEquals(new Streamed.Ended("phone", new Ending.Stopped("cmd/pause")), streamEnding());
    assertRefused("Stream \"phone\" is over: stopped by cmd/pause.");
    assertEquals(List.of(), sleeve.heard.endings);
  }

  @Test
  void aStreamThatBeginsDuringAPauseIsFeltAndThePatternStaysPaused() {
    sleeve.play(sleeve.hold("60 s"));
    sleeve.run(1_500 * PlayedSleeve.MILLI);
    sleeve.player.submit(new Command.Pause());
    sleeve.runUntil(sleeve::isIdle);
    stream("phone", 1_500, 60);
    assertTrue(sleeve.strongest() > 0.2);
    assertEquals(PlayerState.Status.PAUSED, sleeve.status());
    end("phone");
    sleeve.runUntil(sleeve::isIdle);
    assertEquals(PlayerState.Status.PAUSED, sleeve.status());
    sleeve.player.submit(new Command.Resume());
    sleeve.run(1_500 * PlayedSleeve.MILLI);
    assertEquals(PlayerState.Status.PLAYING, sleeve.status());
    assertTrue(sleeve.strongest() > 0.2);
  }

  @Test
  void aPatternGoesOnAfterAStream() {
    stream("phone", 500, 60);
    sleeve.play(sleeve.hold("5 s"));
    stream("phone", 1_500, 60);
    end("phone");
    sleeve.run(1_500 * PlayedSleeve.MILLI);
    assertEquals(PlayerState.Status.PLAYING, sleeve.status());
    assertTrue(sleeve.strongest() > 0.1);
  }

  private void stream(String id, int millis, double along) {
    for (long end = sleeve.now + millis * PlayedSleeve.MILLI; sleeve.now < end; ) {
      send(id, along);
      sleeve.run(PERIOD);
    }
  }

  private void send(String id, double along) {
    var contact = new Held(0, new Contact(along, 0, 40, PRESSURE));
    submit(
        id,
        new StreamMessage(number, List.of(new Sample(number * PERIOD, List.of(contact))), false));
  }

  private void end(String id) {
    submit(id, new StreamMessage(number, List.of(), true));
  }

  private void submit(String id, StreamMessage message) {
    number++;
    sleeve.player.submit(new Command.Stream(id, message, sleeve.now, false));
  }

  private Streamed streamEnding() {
    return sleeve.heard.streamed.stream()
        .filter(Streamed.Ended.class::isInstance)
        .findFirst()
        .orElseThrow();
  }

  private void assertRefused(String part) {
    assertTrue(
        sleeve.heard.streamed.stream()
            .anyMatch(it -> it instanceof Streamed.Refused(_, String why) && why.contains(part)),
        () -> "not refused with " + part + ": " + sleeve.heard.streamed);
  }
}
