package dev.lull.controller.homeassistant;

import dev.lull.controller.mqtt.Topics;
import dev.lull.hardware.SleeveReport.Sensors;
import dev.lull.patterns.Library;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The sleeve as a device of Home Assistant's.
///
/// @param layout  what the sleeve's layout is called
/// @param motors  how many it has
/// @param version which Lull this is
/// @param library the patterns that can be chosen
/// @param sensors what the device that answers can feel of itself, at that moment; empty as long as
///     nobody has answered
public record Device(
    Topics topics,
    String layout,
    int motors,
    String version,
    Library library,
    Supplier<Optional<Sensors>> sensors) {
  private static final Logger LOG = LoggerFactory.getLogger(Device.class);

  static final String ORIGIN = "lull";

  /// What Home Assistant knows it by: the same for as long as base topic and sleeve are called the
  /// same.
  String id() {
    return topics.base() + "_" + topics.sleeve();
  }

  /// All that Home Assistant is told of it, with the keys that it documents for its MQTT device
  /// discovery, in their short form. Other keys beside them would void it.
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    describe(json.putObject("dev"));
    json.putObject("o").put("name", ORIGIN).put("sw", version);
    var available = json.putArray("avty");
    available.addObject().put("t", topics.bridgeState()).put("val_tpl", Entities.ONLINE);
    available.addObject().put("t", topics.availability()).put("val_tpl", Entities.ONLINE);
    json.put("avty_mode", "all");
    json.put("qos", 1);
    json.set("cmps", new Entities(id(), topics, patterns(), sensors.get()).json());
    return json;
  }

  /// A folder of patterns that was there when the controller started may be gone by now.
  private List<String> patterns() {
    try {
      return library.names();
    } catch (UncheckedIOException gone) {
      LOG.warn("Home Assistant is offered the bundled patterns only: {}", gone.getMessage());
      return Library.bundled().names();
    }
  }

  private void describe(ObjectNode json) {
    json.putArray("ids").add(id());
    json.put("name", "Lull " + topics.sleeve().replaceAll("[_-]+", " ").strip());
    json.put("mf", "Lull");
    json.put("mdl", "%s, %d motors".formatted(layout, motors));
    json.put("sw", version);
  }
}
