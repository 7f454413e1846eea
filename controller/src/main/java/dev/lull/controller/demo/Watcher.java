package dev.lull.controller.demo;

import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Inbox;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Watches and steers a controller over MQTT, as a phone would.
public final class Watcher implements AutoCloseable {
  private final MqttConnection connection;
  private final Topics topics;

  private Watcher(MqttConnection connection, Topics topics) {
    this.connection = connection;
    this.topics = topics;
  }

  /// Connects and begins to watch.
  ///
  /// @param onState is given every state, and that nothing is heard any more once the broker is
  ///     lost, on the client's own thread; it must not block
  public static Watcher open(BrokerAddress broker, Topics topics, Consumer<Playing> onState)
      throws BrokerUnavailable {
    Inbox inbox =
        new Inbox() {
          @Override
          public void arrived(Inbound message) {
            onState.accept(Playing.read(message.text()));
          }

          @Override
          public void lost(String why) {
            onState.accept(Playing.UNHEARD);
          }
        };
    var connection =
        MqttConnection.open(broker, "lull-demo-" + UUID.randomUUID(), Optional.empty(), inbox);
    connection.subscribe(List.of(topics.state()));
    return new Watcher(connection, topics);
  }

  public void play(String pattern) throws BrokerUnavailable {
    connection.publish(Outbound.passing(topics.of(Verb.PLAY), pattern));
  }

  public void stop() throws BrokerUnavailable {
    connection.publish(Outbound.passing(topics.of(Verb.STOP), ""));
  }

  @Override
  public void close() {
    connection.close();
  }
}
