package dev.lull.controller.homeassistant;

import dev.lull.patterns.quantity.NearestWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Says what is wrong with a payload of Home Assistant's device discovery: more strictly than Home
/// Assistant, which passes over a key of a component that it does not know, and so does nothing
/// where somebody meant something.
public final class DiscoveryCheck {
  /// What is one letter long is near to everything that is.
  private static final int SHORTEST_NEAR = 2;

  private static final double SMALLEST_STEP = 0.001;

  /// The units that a sensor may have, by its device class; of the classes that Lull uses.
  private static final Map<String, List<String>> UNITS =
      Map.of(
          "temperature", List.of("°C", "°F", "K"), "voltage", List.of("V", "mV", "µV", "kV", "MV"));

  private final List<String> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final JsonNode payload;

  private DiscoveryCheck(JsonNode payload) {
    this.payload = payload;
  }

  /// All that is wrong, each with the path of the key, as it is written there.
  public static List<String> problems(String payload) {
    try {
      var check = new DiscoveryCheck(JsonMapper.shared().readTree(payload));
      check.payload();
      return List.copyOf(check.problems);
    } catch (JacksonException noJson) {
      return List.of("This is no JSON.");
    }
  }

  private void payload() {
    if (!payload.isObject()) {
      problems.add("The payload has to be an object.");
      return;
    }
    keys("", "payload", payload, MissingNode.getInstance());
    device(value("payload", payload, "device"));
    part("payload", payload, "origin", "origin");
    availability("", "payload", payload);
    JsonNode components = value("payload", payload, "components");
    components.properties().forEach(it -> component(it.getKey(), it.getValue()));
  }

  private void device(JsonNode device) {
    part("payload", payload, "device", "device");
    if (device.isObject()
        && value("device", device, "identifiers").isEmpty()
        && value("device", device, "connections").isEmpty()) {
      problem(path("", "payload", payload, "device"), "a device needs \"ids\" or \"cns\".");
    }
  }

  private void part(String of, JsonNode parent, String name, String part) {
    JsonNode value = value(of, parent, name);
    if (value.isObject()) {
      keys(path("", of, parent, name), part, value, MissingNode.getInstance());
    }
  }

  private void component(String name, JsonNode component) {
    String path = "cmps." + name;
    if (!component.isObject()) {
      problem(path, "a component has to be an object.");
      return;
    }
    String platform = value("component", component, "platform").asString("");
    String part = KnownKeys.ALL.has(platform) ? platform : "component";
    if (part.equals(platform) && component.size() == 1) {
      return; // With nothing but its platform it is taken back.
    }
    if (part.equals("component")) {
      problem(path, "the keys of a \"%s\" are not in known-keys.txt.".formatted(platform));
    }
    keys(path, part, component, payload);
    availability(path, part, component);
    String id = value(part, component, "unique_id").asString("");
    if (!ids.add(id)) {
      problem(path, "the unique id \"%s\" is that of another component too.".formatted(id));
    }
    numbers(path, platform, component);
    units(path, platform, component);
    options(path, platform, component);
  }

  private void numbers(String path, String platform, JsonNode component) {
    if (!platform.equals("number")) {
      return;
    }
    double least = value(platform, component, "min").asDouble(1);
    double most = value(platform, component, "max").asDouble(100);
    if (least > most) {
      problem(path, "min %s is more than max %s.".formatted(least, most));
    }
    if (value(platform, component, "step").asDouble(1) < SMALLEST_STEP) {
      problem(path, "step is less than " + SMALLEST_STEP + ".");
    }
  }

  private void units(String path, String platform, JsonNode component) {
    if (!platform.equals("sensor")) {
      return;
    }
    String kind = value(platform, component, "device_class").asString("");
    String unit = value(platform, component, "unit_of_measurement").asString("");
    List<String> units = UNITS.getOrDefault(kind, List.of(unit));
    if (!units.contains(unit)) {
      problem(
          path,
          "the unit \"%s\" is none of a \"%s\", but has to be one of %s."
              .formatted(unit, kind, String.join(", ", units)));
    }
  }

  private void options(String path, String platform, JsonNode component) {
    if (!platform.equals("sensor")) {
      return;
    }
    JsonNode options = value(platform, component, "options");
    boolean isEnum = value(platform, component, "device_class").asString("").equals("enum");
    if (!options.isMissingNode() && !isEnum) {
      problem(path, "a sensor with options needs the device class \"enum\".");
    }
    boolean isMeasured =
        component.has("stat_cla")
            || component.has("state_class")
            || component.has("unit_of_meas")
            || component.has("unit_of_measurement");
    if (isEnum && isMeasured) {
      problem(path, "a sensor of the device class \"enum\" has no unit and no state class.");
    }
  }

  private void availability(String path, String part, JsonNode of) {
    List<JsonNode> entries = value(part, of, "availability").valueStream().toList();
    for (int i = 0; i < entries.size(); i++) {
      String entry = path(path, part, of, "availability") + "[" + i + "]";
      keys(entry, "availability", entries.get(i), MissingNode.getInstance());
    }
    if (!entries.isEmpty() && !value(part, of, "availability_topic").isMissingNode()) {
      problem(path, "availability and availability_topic exclude each other.");
    }
  }

  /// @param around what a key that is missing may be taken from
  private void keys(String path, String part, JsonNode object, JsonNode around) {
    Map<KnownKeys.Key, String> seen = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      String written = entry.getKey();
      String here = path.isEmpty() ? written : path + "." + written;
      Optional<KnownKeys.Key> key = KnownKeys.ALL.find(part, written);
      key.ifPresentOrElse(
          it -> known(here, it, seen.put(it, written), entry.getValue()),
          () -> unknown(here, part, written));
    }
    KnownKeys.ALL.of(part).stream()
        .filter(it -> it.needed() && !seen.containsKey(it))
        .filter(it -> !around.has(it.name()) && !around.has(it.brief()))
        .forEach(
            it -> problem(path, "\"%s\" (\"%s\") is missing.".formatted(it.name(), it.brief())));
  }

  private void known(String path, KnownKeys.Key key, String before, JsonNode value) {
    if (before != null) {
      problem(path, "this is \"%s\" again. Keep one of the two.".formatted(before));
    }
    Kinds.wanted(key.kind(), value)
        .ifPresent(it -> problem(path, "is %s, but has to be %s.".formatted(value, it)));
  }

  private void unknown(String path, String part, String written) {
    List<String> words =
        KnownKeys.ALL.of(part).stream()
            .flatMap(it -> Stream.of(it.brief(), it.name()))
            .filter(it -> it.length() >= SHORTEST_NEAR)
            .toList();
    String near =
        NearestWord.to(written, words)
            .map(word -> " Did you mean \"" + word + "\"?")
            .orElse(" Leave it out.");
    problem(path, "this is no key of \"%s\".".formatted(part) + near);
  }

  private static JsonNode value(String part, JsonNode object, String name) {
    return KnownKeys.ALL
        .find(part, name)
        .map(key -> object.has(key.brief()) ? object.path(key.brief()) : object.path(key.name()))
        .orElse(MissingNode.getInstance());
  }

  private static String path(String path, String part, JsonNode object, String name) {
    String brief = KnownKeys.ALL.find(part, name).orElseThrow().brief();
    String written = object.has(brief) ? brief : name;
    return path.isEmpty() ? written : path + "." + written;
  }

  private void problem(String path, String what) {
    problems.add(path.isEmpty() ? what : path + ": " + what);
  }
}
