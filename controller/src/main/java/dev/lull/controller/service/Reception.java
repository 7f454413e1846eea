package dev.lull.controller.service;

import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Inbox;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.Command;
import dev.lull.controller.player.Player;
import dev.lull.hardware.StopKind;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// Takes messages in the order of their arrival. A stop goes to the player at once, whatever its
/// payload and however much waits to be served, and an emergency stop as well; they are answered
/// next. What belongs to a live stream goes a way of its own. Everything else waits its turn.
final class Reception {
  /// A command that was held up for longer is not obeyed any more.
  private static final long LONGEST_ON_ITS_WAY = 2_000_000_000L;

  /// Of what comes so soon after a stop it is not known whether it was meant to come after it.
  private static final long SWAPPED = 200_000_000L;

  private final Topics topics;
  private final Set<String> stopTopics;
  private final Set<String> estopTopics;
  private final Player player;
  private final NewsQueue news;
  private final StreamDesk streams;
  private final LatchKeeper latch;
  private final LongSupplier clock;
  private final AtomicLong arrivals = new AtomicLong();
  private volatile long lastStop;
  private volatile long lastStopAt;

  /// Opens the reception.
  ///
  /// @param clock host nanos
  Reception(
      Topics topics,
      Player player,
      NewsQueue news,
      StreamDesk streams,
      LatchKeeper latch,
      LongSupplier clock) {
    this.topics = topics;
    this.stopTopics = Set.of(topics.of(Verb.STOP), topics.toAll().of(Verb.STOP));
    this.estopTopics = Set.of(topics.of(Verb.ESTOP), topics.toAll().of(Verb.ESTOP));
    this.player = player;
    this.news = news;
    this.streams = streams;
    this.latch = latch;
    this.clock = clock;
    this.lastStopAt = clock.getAsLong() - SWAPPED;
  }

  /// The inbox of one connection.
  ///
  /// @param client its name
  Inbox of(long connection, String client, Echo echo) {
    return new Inbox() {
      @Override
      public void arrived(Inbound message) {
        if (message.topic().equals(topics.echo(client))) {
          echo.heard(message.text());
        } else {
          take(message.answeredOnlyWhere(topics::mayAnswerAt), echo);
        }
      }

      @Override
      public void lost(String why) {
        news.lost(connection, why);
      }
    };
  }

  /// Whether a message is in time to be obeyed now. Where it cannot be told which of two came
  /// first, the stop counts.
  Timeliness timeliness(News.Arrived message) {
    if (message.number() < lastStop || isSwapped(message.at())) {
      return Timeliness.OVERTAKEN;
    }
    return clock.getAsLong() - message.since() > LONGEST_ON_ITS_WAY
        ? Timeliness.LATE
        : Timeliness.IN_TIME;
  }

  private boolean isSwapped(long at) {
    return at - lastStopAt < SWAPPED;
  }

  /// How many messages have come in.
  long arrivals() {
    return arrivals.get();
  }

  private void take(Inbound message, Echo echo) {
    long now = clock.getAsLong();
    var arrived = new News.Arrived(arrivals.incrementAndGet(), now, echo.earliest(now), message);
    if (stopTopics.contains(message.topic())) {
      stop(arrived, new Command.Stop(StopKind.SOFT, Verb.STOP.topic()));
    } else if (estopTopics.contains(message.topic())) {
      stop(arrived, Command.Stop.latching(Verb.ESTOP.topic()));
      latch.stopped();
    } else if (isOfStream(message)) {
      stream(arrived);
    } else {
      news.arrived(arrived);
    }
  }

  /// An empty message is left by whoever has cleared the topic of a stream that is over.
  private boolean isOfStream(Inbound message) {
    return topics.isStream(message.topic()) && !message.retained() && !message.payload().isEmpty();
  }

  private void stop(News.Arrived message, Command.Stop stop) {
    lastStopAt = message.at();
    lastStop = message.number();
    streams.stopped(message.number());
    player.submit(stop);
    news.stopped(message);
  }

  /// What fingers did seconds ago is not felt any more.
  private void stream(News.Arrived message) {
    switch (timeliness(message)) {
      case IN_TIME -> streams.arrived(message.number(), message.at(), message.message());
      case OVERTAKEN, LATE -> {}
    }
  }
}
