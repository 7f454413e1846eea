package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

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
import java.util.List;
import java.util.Optional;

/// The reception with a player on a simulated sleeve, stepped by hand.
final class SteppedReception {
  static final Topics TOPICS = Topics.STANDARD;
  static final long MILLI = 1_000_000L;

  long now = 3_600_000 * MILLI;
  final NewsQueue news = new NewsQueue();
  final Player player =
      new Player(
          Sleeves.simulated(6, MotorProfile.COIN_ERM, SafetyLimits.DEFAULT),
          Fields.renderer(Layouts.bundled("1x6").orElseThrow()),
          PlayerSettings.STANDARD,
          news,
          0);
  final StreamDesk streams = new StreamDesk(TOPICS, Arm.STANDARD, player, news);
  final Reception reception =
      new Reception(
          TOPICS,
          player,
          news,
          streams,
          new LatchKeeper(new Latch(Path.of("unused")), player),
          () -> now);
  final Echo echo = new Echo();
  final Inbox inbox = reception.of(1, "me", echo);

  /// Lets a mark of the connection's own come back at once.
  void mark() {
    inbox.arrived(
        new Inbound(TOPICS.echo("me"), Bytes.of(echo.mark(now)), false, Optional.empty(), ""));
  }

  /// Lets the player begin a session and forgets what it says of that.
  void play() throws Exception {
    player.submit(new Command.Play(session()));
    player.doWork(1);
    player.doWork(2);
    while (news.next(Duration.ZERO).isPresent()) {}
  }

  /// Takes all news; gives how many messages were among them.
  int assertStopped() throws Exception {
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

  /// The next that waits, which is a message.
  News.Arrived arrived() throws Exception {
    return assertInstanceOf(News.Arrived.class, news.next(Duration.ZERO).orElseThrow());
  }

  /// Lets a command arrive.
  void take(Verb verb) {
    take(TOPICS, verb);
  }

  void take(Topics topics, Verb verb) {
    inbox.arrived(new Inbound(topics.of(verb), Bytes.of("x"), false, Optional.empty(), ""));
  }
}
