package dev.lull.controller.demo;

import dev.lull.controller.config.BrokerSettings;
import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Inbox;
import dev.lull.controller.mqtt.MqttConnection;
import java.util.Optional;
import java.util.UUID;

/// Decides between a broker that already answers on this machine and one of our own.
final class BrokerAtHand {
  private static final Inbox DEAF =
      new Inbox() {
        @Override
        public void arrived(Inbound message) {}

        @Override
        public void lost(String why) {}
      };

  private BrokerAtHand() {}

  /// Looks for a broker at an address.
  ///
  /// @throws BrokerUnavailable if a broker is there that will not have us
  static BrokerSettings find(String host, int port) throws BrokerUnavailable {
    BrokerAddress address = BrokerAddress.local(host, port);
    try (var _ =
        MqttConnection.open(address, "lull-look-" + UUID.randomUUID(), Optional.empty(), DEAF)) {
      return new BrokerSettings.Elsewhere(address);
    } catch (BrokerUnavailable none) {
      if (none.reason() == BrokerUnavailable.Reason.LOGIN_REFUSED) {
        throw none;
      }
      return new BrokerSettings.Embedded(host, port);
    }
  }
}
