package dev.lull.controller.demo;

import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Inbox;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Topics;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Finds out whether a controller answers for a sleeve already, were it only to say why it cannot
/// be played: two under one name would both obey every command.
public final class TakenName {
  private static final long LONGEST_MILLIS = 500;

  private TakenName() {}

  /// Looks for the retained words of a controller: that the sleeve could be played, or that it
  /// could not and the controller is there.
  public static boolean isTaken(BrokerAddress broker, Topics topics) throws BrokerUnavailable {
    var words =
        new Words(topics.availability(), new CompletableFuture<>(), new CompletableFuture<>());
    String name = "lull-look-" + UUID.randomUUID();
    try (var connection = MqttConnection.open(broker, name, Optional.empty(), words)) {
      connection.subscribe(List.of(topics.availability(), topics.bridgeState()));
      return words.isThere();
    }
  }

  private record Words(
      String availability, CompletableFuture<Boolean> sleeve, CompletableFuture<Boolean> controller)
      implements Inbox {
    @Override
    public void arrived(Inbound message) {
      var whose = message.topic().equals(availability) ? sleeve : controller;
      whose.complete(message.text().contains("online"));
    }

    @Override
    public void lost(String why) {
      sleeve.complete(false);
      controller.complete(false);
    }

    /// Of a sleeve that nothing is said of there is no controller, whoever else is there.
    boolean isThere() {
      return sleeve
              .thenCombine(controller, Boolean::logicalOr)
              .completeOnTimeout(false, LONGEST_MILLIS, TimeUnit.MILLISECONDS)
              .join()
          || sleeve.getNow(false);
    }
  }
}
