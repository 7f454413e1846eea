package dev.lull.controller.cli;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.stream.SentPattern;
import dev.lull.controller.stream.StreamMessage;
import dev.lull.controller.stream.StreamWriter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/// Sends a live stream to a controller, and hears what that says of it.
final class Sending {
  private static final String JSON = "application/json";
  private static final long PATIENCE = Unanswered.PATIENCE.toNanos();
  private static final long REST = 1_000_000L;
  private static final int ENDS = 3;

  private final BrokerAddress broker;
  private final Topics topics;
  private final String id;
  private final StreamFate fate;
  private final Unanswered unanswered;
  private final String events;

  private Sending(BrokerAddress broker, Topics topics, String id, String events) {
    this.broker = broker;
    this.topics = topics;
    this.id = id;
    this.fate = new StreamFate(id);
    this.unanswered = new Unanswered(broker, topics);
    this.events = events;
  }

  /// A stream to one sleeve.
  static Sending toOne(BrokerAddress broker, Topics topics) {
    return new Sending(broker, topics, newId(), topics.event());
  }

  /// A stream to all sleeves of the broker. It goes on as long as any of them follows it.
  static Sending toAll(BrokerAddress broker, Topics topics) {
    return new Sending(
        broker, topics.toAll(), Topics.ALL + newId(), new Topics(topics.base(), "+").event());
  }

  private static String newId() {
    return "cli-" + UUID.randomUUID().toString().substring(0, 8);
  }

  /// Sends it all, each message when it is due, and waits until it is over. Somebody may end it
  /// before; then its end is sent at once, and not waited for.
  ///
  /// @param end comes to zero when somebody ends it
  /// @return whether it was sent to its end
  /// @throws Complaint if the broker or the controller refuses it, or the controller ends it before
  ///     its end, or does not answer
  boolean send(SentPattern stream, CountDownLatch end)
      throws BrokerUnavailable, InterruptedException {
    try (var connection = MqttConnection.open(broker, "lull-" + newId(), Optional.empty(), fate)) {
      connection.subscribe(List.of(events));
      long begun = System.nanoTime();
      sendFirst(connection, payload(stream.next()));
      while (!stream.isOver()) {
        boolean isEnded = end.await(begun + stream.due() - System.nanoTime(), NANOSECONDS);
        fate.complain();
        complainOfSilence(fate.hasBegun(), System.nanoTime() - begun);
        sendNext(connection, isEnded ? stream.end() : stream.next());
        if (isEnded) {
          return false;
        }
      }
      awaitEnd();
      return true;
    }
  }

  /// The broker answers for the first, and so says whether this user may send any.
  private void sendFirst(MqttConnection connection, Bytes payload) throws BrokerUnavailable {
    String topic = topics.stream(id);
    connection.send(
        topic, payload, JSON, () -> fate.giveUp(unanswered.forbidden(topic).getMessage()));
  }

  /// The end may be lost, so it is sent a few times.
  private void sendNext(MqttConnection connection, StreamMessage next) throws BrokerUnavailable {
    Bytes payload = payload(next);
    for (int times = next.end() ? ENDS : 1; times > 0; times--) {
      connection.send(topics.stream(id), payload, JSON);
    }
  }

  private static Bytes payload(StreamMessage message) {
    return Bytes.of(StreamWriter.json(message));
  }

  private void awaitEnd() {
    long sent = System.nanoTime();
    while (!fate.isFinished()) {
      LockSupport.parkNanos(REST);
      fate.complain();
      complainOfSilence(false, System.nanoTime() - sent);
    }
  }

  private void complainOfSilence(boolean heard, long waited) {
    if (!heard && waited > PATIENCE) {
      throw unanswered.silent(events);
    }
  }
}
