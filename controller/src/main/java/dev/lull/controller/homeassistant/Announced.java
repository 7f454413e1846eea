package dev.lull.controller.homeassistant;

import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Outbound;
import java.util.List;
import java.util.stream.Stream;

/// Discovery that is on: the sleeve is announced, and again whenever Home Assistant has started.
///
/// @param prefix first levels of the topics that Home Assistant listens to for new devices
/// @param topic  where the sleeve is announced
record Announced(String prefix, String topic, Device device) implements Discovery {
  private static final String USUAL_PREFIX = "homeassistant";

  /// Where Home Assistant tells that it has started. It is not moved there by another prefix, but
  /// people who choose one often move it too.
  @Override
  public List<String> subscriptions() {
    return Stream.of(USUAL_PREFIX, prefix).distinct().map(it -> it + "/status").toList();
  }

  @Override
  public List<Outbound> announcement() {
    return List.of(Outbound.kept(topic, device.json().toString()));
  }

  /// That Home Assistant has started may be told with *retain* or without: it is no command.
  @Override
  public List<Outbound> serve(Inbound message) {
    return subscriptions().contains(message.topic()) && message.text().strip().equals("online")
        ? announcement()
        : List.of();
  }
}
