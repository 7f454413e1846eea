package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Inbox;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.Ending;
import dev.lull.controller.player.Player;
import dev.lull.controller.player.PlayerSettings;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.SafetyLimits;
import dev.lull.hardware.Sleeves;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Renderer;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReceptionTest {
  private static final Topics TOPICS = Topics.STANDARD;

  private final NewsQueue news = new NewsQueue();
  private final Player player =
      new Player(
          Sleeves.simulated(6, MotorProfile.COIN_ERM, SafetyLimits.DEFAULT),
          new Renderer(Layouts.bundled("1x6").orElseThrow()),
          PlayerSettings.STANDARD,
          news,
          0);
  private final Reception reception = new Reception(TOPICS, player, news);
  private final Inbox inbox = reception.of(1);

  @Test
  void aStopReachesThePlayerBeforeAnythingIsServed() throws Exception {
    inbox.arrived(message(Verb.PLAY));
    inbox.arrived(message(Verb.STOP));
    player.doWork(1);
    News.Changed changed = assertInstanceOf(News.Changed.class, third());
    assertInstanceOf(Ending.Stopped.class, changed.state().lastEnding().orElseThrow());
  }

  @Test
  void aPlayThatCameBeforeAStopIsKnownAsOvertaken() throws Exception {
    inbox.arrived(message(Verb.PLAY));
    inbox.arrived(message(Verb.STOP));
    inbox.arrived(message(Verb.PLAY));
    assertTrue(reception.overtook(arrived().number()));
    assertFalse(reception.overtook(arrived().number()));
    assertFalse(reception.overtook(arrived().number()));
  }

  @Test
  void ofAFloodOnlySoManyMessagesWaitAndAStopAmongThemStillStops() throws Exception {
    for (int i = 0; i < 10_000; i++) {
      inbox.arrived(message(Verb.PACE));
    }
    inbox.arrived(message(Verb.STOP));
    player.doWork(1);
    int waiting = 0;
    Optional<News> next = news.next(Duration.ZERO);
    for (; next.orElseThrow() instanceof News.Arrived; next = news.next(Duration.ZERO)) {
      waiting++;
    }
    assertEquals(256, waiting);
    News.Changed changed = assertInstanceOf(News.Changed.class, next.orElseThrow());
    assertInstanceOf(Ending.Stopped.class, changed.state().lastEnding().orElseThrow());
  }

  private News third() throws Exception {
    arrived();
    arrived();
    return news.next(Duration.ZERO).orElseThrow();
  }

  private News.Arrived arrived() throws Exception {
    return assertInstanceOf(News.Arrived.class, news.next(Duration.ZERO).orElseThrow());
  }

  private static Inbound message(Verb verb) {
    return new Inbound(TOPICS.of(verb), Bytes.of("x"), false, Optional.empty());
  }
}
