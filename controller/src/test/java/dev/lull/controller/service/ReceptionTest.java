package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Topics;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ReceptionTest {
  private static final Topics TOPICS = SteppedReception.TOPICS;
  private static final long MILLI = SteppedReception.MILLI;

  private final SteppedReception rig = new SteppedReception();

  @Test
  void aStopReachesThePlayerBeforeAnythingIsServed() throws Exception {
    rig.play();
    rig.take(Verb.PLAY);
    rig.take(Verb.STOP);
    rig.player.doWork(3);
    rig.assertStopped();
  }

  @ParameterizedTest
  @EnumSource(names = {"STOP", "ESTOP"})
  void aStopForAllSleevesReachesThePlayerAsOneForThisSleeveDoes(Verb stop) throws Exception {
    rig.play();
    rig.take(TOPICS.toAll(), stop);
    rig.player.doWork(3);
    rig.assertStopped();
    rig.take(Verb.PLAY);
    assertEquals(Timeliness.OVERTAKEN, rig.reception.timeliness(rig.arrived()));
  }

  @Test
  void aPlayThatCameBeforeAStopIsKnownAsOvertaken() throws Exception {
    rig.take(Verb.PLAY);
    rig.take(Verb.STOP);
    rig.now += 200 * MILLI;
    rig.take(Verb.PLAY);
    assertEquals(TOPICS.of(Verb.STOP), rig.arrived().message().topic(), "ahead of the others");
    assertEquals(Timeliness.OVERTAKEN, rig.reception.timeliness(rig.arrived()));
    assertEquals(Timeliness.IN_TIME, rig.reception.timeliness(rig.arrived()));
  }

  @Test
  void ofAPlayThatComesWithAStopNobodyKnowsWhichWasFirstSoTheStopCounts() throws Exception {
    rig.take(Verb.STOP);
    rig.arrived();
    rig.now += 199 * MILLI;
    rig.take(Verb.PLAY);
    assertEquals(Timeliness.OVERTAKEN, rig.reception.timeliness(rig.arrived()));
  }

  @Test
  void aCommandIsLateWhenNoMarkCameBackFor2SecondsBeforeIt() throws Exception {
    rig.mark();
    rig.now += 2_000 * MILLI;
    rig.take(Verb.PLAY);
    rig.now += 1;
    rig.take(Verb.PLAY);
    News.Arrived first = rig.arrived();
    assertEquals(Timeliness.LATE, rig.reception.timeliness(first), "it waited here as well");
    assertEquals(Timeliness.LATE, rig.reception.timeliness(rig.arrived()));
    rig.mark();
    rig.take(Verb.PLAY);
    assertEquals(Timeliness.IN_TIME, rig.reception.timeliness(rig.arrived()));
  }

  @Test
  void aMarkIsNoMessage() throws Exception {
    rig.mark();
    assertEquals(0, rig.reception.arrivals());
    assertTrue(rig.news.next(Duration.ZERO).isEmpty());
  }

  @Test
  void ofAFloodOnlySoManyMessagesWaitAndAStopAmongThemStillStops() throws Exception {
    rig.play();
    flood();
    rig.take(Verb.STOP);
    rig.player.doWork(3);
    assertEquals(256 + 1, rig.assertStopped());
  }

  @Test
  void aStopIsAnsweredBeforeAllThatWaits() throws Exception {
    flood();
    rig.take(Verb.STOP);
    assertEquals(TOPICS.of(Verb.STOP), rig.arrived().message().topic());
  }

  @Test
  void ofLargeMessagesFewerWait() throws Exception {
    String large = "x".repeat(1_000_000);
    for (int i = 0; i < 100; i++) {
      rig.inbox.arrived(
          new Inbound(TOPICS.of(Verb.PLAY), Bytes.of(large), false, Optional.empty(), ""));
    }
    rig.take(Verb.STOP);
    assertEquals(TOPICS.of(Verb.STOP), rig.arrived().message().topic());
    for (int i = 0; i < 4; i++) {
      assertEquals(TOPICS.of(Verb.PLAY), rig.arrived().message().topic());
    }
    assertEquals(Optional.empty(), rig.news.next(Duration.ZERO));
  }

  @Test
  void ofAFloodOfStopsOnlySoManyAnswersWait() throws Exception {
    rig.play();
    flood();
    for (int i = 0; i < 10_000; i++) {
      rig.take(Verb.STOP);
    }
    rig.player.doWork(3);
    assertEquals(256 + 16, rig.assertStopped());
  }

  private void flood() {
    for (int i = 0; i < 10_000; i++) {
      rig.take(Verb.PACE);
    }
  }
}
