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

/// Finds out whether a controller answers for a sleeve already: two under one name would both obey
/// every command.
public final class TakenName {
  private static final long LONGEST_MILLIS = 500;

  private TakenName() {}

  /// Looks for the retained word of a controller that the sleeve is online.
  public static boolean isTaken(BrokerAddress broker, Topics topics) throws BrokerUnavailable {
    var online = new CompletableFuture<Boolean>();
    String name = "lull-look-" + UUID.randomUUID();
    try (var connection =
        MqttConnection.open(broker, name, Optional.empty(), new FirstWord(online))) {
      connection.subscribe(List.of(topics.availability()));
      return online.completeOnTimeout(false, LONGEST_MILLIS, TimeUnit.MILLISECONDS).join();
    }
  }

  private record FirstWord(CompletableFuture<Boolean> online) implements Inbox {
    @Override
    public void arrived(Inbound message) {
      online.complete(message.text().contains("online"));
    }

    @Override
    public void lost(String why) {
      online.complete(false);
    }
  }
}
