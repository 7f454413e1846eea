package dev.lull.controller.homeassistant;

import dev.lull.controller.config.HomeAssistantSettings;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Outbound;
import java.util.List;

/// Lets Home Assistant find the sleeve, or sees to it that it does not.
public sealed interface Discovery permits Announced, Withdrawn, Untouched {
  static Discovery of(HomeAssistantSettings settings, Device device) {
    String topic = settings.prefix() + "/device/" + device.id() + "/config";
    return switch (settings.discovery()) {
      case ON -> new Announced(settings.prefix(), topic, device);
      case OFF -> new Withdrawn(topic, device);
      case UNTOUCHED -> new Untouched();
    };
  }

  /// The topics whose messages are to be handed to [#serve].
  List<String> subscriptions();

  /// What is to be published on every connection, and whenever the patterns have changed or another
  /// device answers.
  List<Outbound> announcement();

  /// Deals with a message; one on a topic of somebody else's is passed over.
  ///
  /// @return what is to be published for it
  List<Outbound> serve(Inbound message);
}
