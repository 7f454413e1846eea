package dev.lull.controller.service;

import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Inbox;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.Command;
import dev.lull.controller.player.Player;
import dev.lull.hardware.StopKind;
import java.util.concurrent.atomic.AtomicLong;

/// Takes messages in the order of their arrival. A stop goes to the player at once, whatever its
/// payload and however much waits to be served, and an emergency stop as well; what belongs to a
/// live stream goes a way of its own. Everything else, and the answer to the stop, waits its turn.
final class Reception {
  private final Topics topics;
  private final String stopTopic;
  private final String estopTopic;
  private final Player player;
  private final NewsQueue news;
  private final StreamDesk streams;
  private final LatchKeeper latch;
  private final AtomicLong arrivals = new AtomicLong();
  private volatile long lastStop;

  Reception(Topics topics, Player player, NewsQueue news, StreamDesk streams, LatchKeeper latch) {
    this.topics = topics;
    this.stopTopic = topics.of(Verb.STOP);
    this.estopTopic = topics.of(Verb.ESTOP);
    this.player = player;
    this.news = news;
    this.streams = streams;
    this.latch = latch;
  }

  /// The inbox of one connection.
  Inbox of(long connection) {
    return new Inbox() {
      @Override
      public void arrived(Inbound message) {
        take(message.answeredOnlyWhere(topics::mayAnswerAt));
      }

      @Override
      public void lost(String why) {
        news.lost(connection, why);
      }
    };
  }

  /// Whether a stop came in after the message of that number.
  boolean overtook(long number) {
    return number < lastStop;
  }

  /// How many messages have come in.
  long arrivals() {
    return arrivals.get();
  }

  private void stop(long number, Command.Stop stop) {
    lastStop = number;
    streams.stopped(number);
    player.submit(stop);
  }

  private void take(Inbound message) {
    long number = arrivals.incrementAndGet();
    if (message.topic().equals(stopTopic)) {
      stop(number, new Command.Stop(StopKind.SOFT, Verb.STOP.topic()));
    } else if (message.topic().equals(estopTopic)) {
      stop(number, Command.Stop.latching(Verb.ESTOP.topic()));
      latch.stopped();
    }
    if (topics.isStream(message.topic()) && !message.retained()) {
      streams.arrived(number, System.nanoTime(), message);
    } else {
      news.arrived(number, message);
    }
  }
}
