package dev.lull.controller.homeassistant;

import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Outbound;
import java.util.List;

/// No discovery: nothing is announced, and nothing taken back.
record Untouched() implements Discovery {
  @Override
  public List<String> subscriptions() {
    return List.of();
  }

  @Override
  public List<Outbound> announcement() {
    return List.of();
  }

  @Override
  public List<Outbound> serve(Inbound message) {
    return List.of();
  }
}
