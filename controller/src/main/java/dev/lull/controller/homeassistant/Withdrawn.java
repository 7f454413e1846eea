package dev.lull.controller.homeassistant;

import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Outbound;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Discovery that is off: what an earlier run of the controller announced is taken back.
///
/// @param topic where the sleeve was announced, if it was
record Withdrawn(String topic, Device device) implements Discovery {
  @Override
  public List<String> subscriptions() {
    return List.of(topic);
  }

  @Override
  public List<Outbound> announcement() {
    return List.of();
  }

  @Override
  public List<Outbound> serve(Inbound message) {
    return message.topic().equals(topic) && message.retained() && isOurs(message.text())
        ? List.of(Outbound.clearing(topic))
        : List.of();
  }

  private boolean isOurs(String payload) {
    try {
      JsonNode announced = JsonMapper.shared().readTree(payload);
      return announced.at("/o/name").asString("").equals(Device.ORIGIN)
          && announced.at("/dev/ids/0").asString("").equals(device.id());
    } catch (JacksonException notOurs) {
      return false;
    }
  }
}
