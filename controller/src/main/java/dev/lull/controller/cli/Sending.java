package dev.lull.controller.cli;

import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.stream.SentPattern;
import dev.lull.controller.stream.StreamWriter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/// Sends a live stream to a controller, and hears what that says of it.
final class Sending {
  private static final String JSON = "application/json";
  private static final long PATIENCE_SECONDS = 5;
  private static final long PATIENCE = PATIENCE_SECONDS * 1_000_000_000L;
  private static final long REST = 1_000_000L;
  private static final int ENDS = 3;

  private final BrokerAddress broker;
  private final Topics topics;
  private final String id;
  private final StreamFate fate;
  private final String events;

  private Sending(BrokerAddress broker, Topics topics, String id, String events) {
    this.broker = broker;
    this.topics = topics;
    this.id = id;
    this.fate = new StreamFate(id);
    this.events = events;
  }

  /// A stream to one sleeve.
  static Sending toOne(BrokerAddress broker, Topics topics) {
    return new Sending(broker, topics, newId(), topics.event());
  }

  /// A stream to all sleeves of the broker. It goes on as long as any of them follows it.
  static Sending toAll(BrokerAddress broker, Topics topics) {
    return new Sending(
        broker, topics, Topics.ALL + newId(), new Topics(topics.base(), "+").event());
  }

  private static String newId() {
    return "cli-" + UUID.randomUUID().toString().substring(0, 8);
  }

  /// Sends it all, each message when it is due, and waits until it is over.
  ///
  /// @throws Complaint if the controller refuses it, ends it before its end, or does not answer
  void send(SentPattern stream) throws BrokerUnavailable {
    try (var connection = MqttConnection.open(broker, "lull-" + newId(), Optional.empty(), fate)) {
      connection.subscribe(List.of(events));
      long begun = System.nanoTime();
      while (!stream.isOver()) {
        waitUntil(begun + stream.due());
        complainOfSilence(fate.hasBegun(), System.nanoTime() - begun);
        Bytes payload = Bytes.of(StreamWriter.json(stream.next()));
        for (int times = stream.isOver() ? ENDS : 1; times > 0; times--) {
          connection.send(topics.stream(id), payload, JSON);
        }
      }
      awaitEnd();
    }
  }

  private void waitUntil(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    fate.complain();
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
      throw new Complaint(
          ("No controller answers for %s/%s at %s within %d s. Start one (./lull run or"
                  + " ./lull demo), or name the right sleeve with --sleeve.")
              .formatted(topics.base(), topics.sleeve(), broker.place(), PATIENCE_SECONDS));
    }
  }
}
