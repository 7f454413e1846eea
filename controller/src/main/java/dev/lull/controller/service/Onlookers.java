package dev.lull.controller.service;

import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Handover;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.Glance;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/// Publishes what the motors do, 30 times a second at most, while something moves and somebody
/// looks; on a thread of its own.
///
/// Once a second a broker is asked, with a message that it answers for, whether there is anybody.
/// One that does not tell is taken to have somebody.
final class Onlookers implements Runnable {
  private static final long ASKING = 1_000_000_000L;
  private static final String JSON = "application/json";

  private final String topic;
  private final Glance glance;
  private final LongSupplier clock;
  private final float[] drives;
  private volatile Optional<Line> line = Optional.empty();
  private volatile boolean ended;
  private boolean moved;
  private boolean anybody;
  private boolean asked;
  private long askedAt;

  /// Where the messages go, for as long as it lasts.
  interface Line {
    /// Publishes, and waits until the broker says what it did with it.
    Handover hand(Outbound message) throws BrokerUnavailable;

    /// Publishes what may be lost.
    void send(String topic, Bytes payload, String contentType) throws BrokerUnavailable;

    static Line of(MqttConnection connection) {
      return new Line() {
        @Override
        public Handover hand(Outbound message) throws BrokerUnavailable {
          return connection.hand(message);
        }

        @Override
        public void send(String topic, Bytes payload, String contentType) throws BrokerUnavailable {
          connection.send(topic, payload, contentType);
        }
      };
    }
  }

  /// @param clock host nanos
  Onlookers(Topics topics, Glance glance, LongSupplier clock) {
    this.topic = topics.levels();
    this.glance = glance;
    this.clock = clock;
    this.drives = new float[glance.motors()];
  }

  /// There is a broker. May be called from any thread.
  void connected(Line broker) {
    line = Optional.of(broker);
  }

  /// There is none any more. May be called from any thread.
  void disconnected() {
    line = Optional.empty();
  }

  /// Asks it to end. May be called from any thread.
  void end() {
    ended = true;
  }

  /// Publishes until it is asked to end.
  @Override
  public void run() {
    while (!ended) {
      doWork();
      LockSupport.parkNanos(Glance.EVERY);
    }
  }

  /// Publishes what there is to see now, if somebody looks.
  void doWork() {
    glance.take(drives);
    boolean moves = moves();
    Optional<Line> broker = line;
    if (broker.isPresent() && (moves || moved)) {
      publish(broker.get());
    }
    moved = moves;
  }

  /// That the broker is gone is told by whoever keeps the connection.
  private void publish(Line broker) {
    String payload = LevelsJson.of(drives);
    try {
      if (isTimeToAsk()) {
        anybody = broker.hand(Outbound.passing(topic, payload)) == Handover.PASSED_ON;
      } else if (anybody) {
        broker.send(topic, Bytes.of(payload), JSON);
      }
    } catch (BrokerUnavailable gone) {
      anybody = false;
    }
  }

  private boolean isTimeToAsk() {
    long now = clock.getAsLong();
    if (asked && now - askedAt < ASKING) {
      return false;
    }
    asked = true;
    askedAt = now;
    return true;
  }

  private boolean moves() {
    for (float drive : drives) {
      if (drive > 0) {
        return true;
      }
    }
    return false;
  }
}
