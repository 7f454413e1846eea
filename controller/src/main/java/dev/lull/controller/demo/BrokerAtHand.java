package dev.lull.controller.demo;

import dev.lull.controller.config.BrokerSettings;
import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Inbox;
import dev.lull.controller.mqtt.MqttConnection;
import java.io.IOException;
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
  /// @throws IOException with a sentence for the user, if a broker is there that will not have us
  static BrokerSettings find(String host, int port) throws IOException {
    BrokerAddress address = BrokerAddress.local(host, port);
    try (var _ =
        MqttConnection.open(address, "lull-look-" + UUID.randomUUID(), Optional.empty(), DEAF)) {
      return new BrokerSettings.Elsewhere(address);
    } catch (BrokerUnavailable none) {
      if (none.reason() == BrokerUnavailable.Reason.LOGIN_REFUSED) {
        throw new IOException(
            ("The broker at %s lets nobody in without a user and password, and the demo has none."
                    + " Give it a broker of its own with --port.")
                .formatted(address.place()),
            none);
      }
      return new BrokerSettings.Embedded(host, port);
    }
  }
}
