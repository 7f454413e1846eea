package dev.lull.controller.service;

import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.Command;
import dev.lull.controller.player.Player;
import dev.lull.controller.player.Streamed;
import dev.lull.controller.stream.StreamFormat;
import dev.lull.controller.stream.StreamReader;
import dev.lull.controller.stream.StreamReading;
import dev.lull.patterns.Arm;
import dev.lull.patterns.quantity.Quoted;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// Where the messages of live streams are read and handed to the player, on a thread of its own:
/// however many come, neither a stop nor another command waits for them. What is too much is
/// dropped, as on a bad line.
final class StreamDesk implements Runnable {
  private static final int MOST_WAITING = 64;

  private final Topics topics;
  private final Arm arm;
  private final Player player;
  private final NewsQueue news;
  private final BlockingQueue<Arrival> queue = new ArrayBlockingQueue<>(MOST_WAITING);
  private volatile long lastStop;

  /// A message that waits to be read.
  ///
  /// @param number rises with every message, in the order of their arrival
  /// @param at     host nanos at which it came
  private record Arrival(long number, long at, Inbound message) {}

  StreamDesk(Topics topics, Arm arm, Player player, NewsQueue news) {
    this.topics = topics;
    this.arm = arm;
    this.player = player;
    this.news = news;
  }

  /// Takes a message in. Whoever brings it does not wait.
  void arrived(long number, long at, Inbound message) {
    queue.offer(new Arrival(number, at, message));
  }

  /// A stop came in: every stream with a message before it is over.
  void stopped(long number) {
    lastStop = number;
  }

  /// Reads until it is interrupted.
  @Override
  public void run() {
    try {
      while (true) {
        serve(queue.take());
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /// Reads all that waits, and returns.
  void serveWaiting() {
    for (Arrival next = queue.poll(); next != null; next = queue.poll()) {
      serve(next);
    }
  }

  private void serve(Arrival arrival) {
    Inbound message = arrival.message();
    String id = topics.streamOf(message.topic());
    if (!Topics.isStreamId(id)) {
      news.streamed(new Streamed.Refused(id, unfit(id)));
      return;
    }
    StreamFormat format = StreamFormat.of(message.contentType());
    switch (StreamReader.read(message.payload().toArray(), format, arm)) {
      case StreamReading.Refused(String why) -> news.streamed(new Streamed.Refused(id, why));
      case StreamReading.Read(var read) ->
          player.submit(new Command.Stream(id, read, arrival.at(), arrival.number() < lastStop));
    }
  }

  private static String unfit(String id) {
    return "%s is no id of a stream. Write 1 to 64 of A–Z, a–z, 0–9, \"_\" and \"-\"."
        .formatted(Quoted.text(id));
  }
}
