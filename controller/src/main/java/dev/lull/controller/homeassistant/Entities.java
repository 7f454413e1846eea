package dev.lull.controller.homeassistant;

import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.PlayerState.Status;
import dev.lull.hardware.SleeveReport.Sensors;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What there is to see and to touch of a sleeve in Home Assistant. A new entity is a method here
/// and its call in the constructor.
///
/// `None` is Home Assistant's word for a value that is not known.
final class Entities {
  static final String ONLINE = "{{ value_json.state }}";

  /// Home Assistant keeps no longer text as a state.
  private static final int LONGEST_TEXT = 255;

  private final String device;
  private final Topics topics;
  private final ObjectNode entities = JsonNodeFactory.instance.objectNode();

  /// @param sensors what the sleeve can feel of itself, if that is known
  Entities(String device, Topics topics, List<String> patterns, Optional<Sensors> sensors) {
    this.device = device;
    this.topics = topics;
    pattern(patterns);
    stop("stop", "Stop", Verb.STOP).put("ic", "mdi:stop");
    stop("emergency_stop", "Emergency stop", Verb.ESTOP).put("ic", "mdi:alert-octagon");
    percent("intensity", Verb.INTENSITY, 0, 100).put("ic", "mdi:waveform");
    percent("pace", Verb.PACE, 25, 200).put("ic", "mdi:speedometer-slow");
    status();
    nowPlaying();
    progress();
    link();
    linkWords();
    sensors.ifPresent(this::sensors);
  }

  ObjectNode json() {
    return entities;
  }

  /// What is chosen plays at once; there is nothing that chooses without playing. A pattern that
  /// came with its command has no name to choose, so none is chosen while it plays.
  private void pattern(List<String> patterns) {
    String names = patterns.stream().map(it -> "'" + it + "'").collect(Collectors.joining(","));
    ObjectNode json = entity("select", "pattern", "Pattern").put("ic", "mdi:gesture-swipe");
    json.put("cmd_t", topics.of(Verb.PLAY));
    json.put("stat_t", topics.state());
    json.put(
        "val_tpl",
        "{{ value_json.pattern if (value_json.pattern | default('')) in [%s] else 'None' }}"
            .formatted(names));
    var options = json.putArray("ops");
    patterns.forEach(options::add);
  }

  /// Can be pressed as long as the controller is there, whatever the sleeve does.
  private ObjectNode stop(String key, String name, Verb verb) {
    return ofController(entity("button", key, name)).put("cmd_t", topics.of(verb));
  }

  private ObjectNode percent(String key, Verb verb, int least, int most) {
    String name = key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    return entity("number", key, name)
        .put("cmd_t", topics.of(verb))
        .put("stat_t", topics.state())
        .put("val_tpl", "{{ value_json." + key + " }}")
        .put("min", least)
        .put("max", most)
        .put("step", 1)
        .put("mode", "slider")
        .put("unit_of_meas", "%");
  }

  private void status() {
    var options =
        entity("sensor", "status", "Status")
            .put("dev_cla", "enum")
            .put("stat_t", topics.state())
            .put("val_tpl", "{{ value_json.status }}")
            .putArray("ops");
    Stream.of(Status.values()).map(it -> it.name().toLowerCase(Locale.ROOT)).forEach(options::add);
  }

  private void nowPlaying() {
    entity("sensor", "now_playing", "Now playing")
        .put("ic", "mdi:hand-heart")
        .put("stat_t", topics.state())
        .put("val_tpl", "{{ value_json.name | default('None') }}");
  }

  private void progress() {
    entity("sensor", "progress", "Progress")
        .put("ic", "mdi:progress-clock")
        .put("stat_t", topics.state())
        .put("val_tpl", "{{ value_json.progress | default('None') }}")
        .put("unit_of_meas", "%");
  }

  private void link() {
    ofController(entity("binary_sensor", "link", "Link"))
        .put("dev_cla", "connectivity")
        .put("ent_cat", "diagnostic")
        .put("stat_t", topics.availability())
        .put("val_tpl", "{{ 'ON' if value_json.state == 'online' else 'OFF' }}");
  }

  /// What is wrong with the link, and what to do, is needed most while the sleeve is away.
  private void linkWords() {
    ofController(entity("sensor", "link_status", "Link status"))
        .put("ent_cat", "diagnostic")
        .put("ic", "mdi:information-outline")
        .put("stat_t", topics.state())
        .put("val_tpl", "{{ value_json.link[:%d] }}".formatted(LONGEST_TEXT));
  }

  /// As long as nobody has answered nothing is said of these, which leaves those that Home
  /// Assistant knows as they are.
  private void sensors(Sensors present) {
    sensor("temperature", "Temperature", present.temperature(), "temperature", "°C");
    sensor("supply", "Supply", present.supply(), "voltage", "V");
  }

  /// How warm a sleeve is matters most when that keeps it from playing. A component with nothing
  /// but its platform is how Home Assistant is told that there is none, or none any more.
  private void sensor(String key, String name, boolean isPresent, String kind, String unit) {
    if (!isPresent) {
      entities.putObject(key).put("p", "sensor");
      return;
    }
    ofController(entity("sensor", key, name))
        .put("dev_cla", kind)
        .put("stat_cla", "measurement")
        .put("unit_of_meas", unit)
        .put("ent_cat", "diagnostic")
        .put("stat_t", topics.state())
        .put("val_tpl", "{{ value_json." + key + " | default('None') }}");
  }

  private ObjectNode entity(String platform, String key, String name) {
    String id = device + "_" + key;
    String slug = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    return entities
        .putObject(key)
        .put("p", platform)
        .put("uniq_id", id)
        .put("def_ent_id", platform + "." + slug)
        .put("name", name);
  }

  private ObjectNode ofController(ObjectNode entity) {
    entity.putArray("avty").addObject().put("t", topics.bridgeState()).put("val_tpl", ONLINE);
    return entity;
  }
}
