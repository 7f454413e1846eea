package dev.lull.controller.cli;

import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Inbox;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Topics;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Hears what is sent to the live streams of a sleeve.
final class Listening implements Inbox {
  private static final int MOST_WAITING = 10_000;
  private static final long STEP_MILLIS = 50;

  private final BlockingQueue<Arrived> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private final AtomicLong overrun = new AtomicLong();
  private final Take take;
  private volatile Optional<String> lost = Optional.empty();

  /// @param at host nanos
  private record Arrived(Inbound message, long at) {}

  /// @param take is told what is heard, on the thread that listens
  Listening(Take take) {
    this.take = take;
  }

  /// Shows how it goes.
  interface Progress {
    /// Called once it hears what is sent.
    void listens();

    /// Called many times a second.
    void goesOn(Take take);
  }

  /// Listens until the stream is over, the broker is gone, or somebody ends it.
  void listen(BrokerAddress broker, List<String> topics, CountDownLatch end, Progress progress)
      throws BrokerUnavailable, InterruptedException {
    String client = "lull-record-" + UUID.randomUUID();
    try (var connection = MqttConnection.open(broker, client, Optional.empty(), this)) {
      connection.subscribe(topics);
      progress.listens();
      while (end.getCount() > 0 && goesOn()) {
        progress.goesOn(take);
      }
    }
  }

  /// Hears the next message, if there is one soon. It goes by the time at which that came, not by
  /// when it is looked at.
  ///
  /// @return whether more may come
  private boolean goesOn() throws InterruptedException {
    Optional<Arrived> next = Optional.ofNullable(waiting.poll(STEP_MILLIS, TimeUnit.MILLISECONDS));
    if (take.isOver(next.map(Arrived::at).orElseGet(System::nanoTime))) {
      return false;
    }
    next.ifPresent(it -> take.hear(it.message(), it.at()));
    return next.isPresent() || lost.isEmpty();
  }

  /// Why the broker was gone before the stream was over, if it was.
  Optional<String> lost() {
    return lost;
  }

  /// How many messages came faster than they could be taken in.
  long overrun() {
    return overrun.get();
  }

  /// The topics of all streams of a sleeve, or of a certain one.
  static List<String> topics(Topics topics, Optional<String> stream) {
    return stream
        .map(id -> List.of(topics.stream(id)))
        .orElseGet(() -> List.of(topics.stream("+"), topics.stream(Topics.ALL + "+")));
  }

  @Override
  public void arrived(Inbound message) {
    if (!waiting.offer(new Arrived(message, System.nanoTime()))) {
      overrun.incrementAndGet();
    }
  }

  @Override
  public void lost(String why) {
    lost = Optional.of(why);
  }
}
