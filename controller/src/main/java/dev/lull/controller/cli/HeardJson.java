package dev.lull.controller.cli;

import dev.lull.hardware.Answer;
import dev.lull.hardware.SleeveReport.Device;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What was heard on the ports of this machine, as JSON for programs.
final class HeardJson {
  private HeardJson() {}

  static ArrayNode of(List<Heard> heard) {
    ArrayNode ports = JsonNodeFactory.instance.arrayNode();
    heard.forEach(it -> ports.add(port(it)));
    return ports;
  }

  private static ObjectNode port(Heard heard) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("port", heard.port().path());
    heard.port().lasting().ifPresent(name -> json.put("lasting", name));
    heard.port().usb().ifPresent(usb -> json.put("usb", usb.toString()));
    return switch (heard.answer()) {
      case Answer.Met(Device device) -> device(json.put("answer", "sleeve"), device);
      case Answer.Unfit(Device device, String what, String remedy) ->
          device(why(json.put("answer", "unfit"), what, remedy), device);
      case Answer.Nobody(String what, String remedy) ->
          why(json.put("answer", "nobody"), what, remedy);
    };
  }

  private static ObjectNode device(ObjectNode json, Device device) {
    return json.put("sleeve", device.sleeve())
        .put("firmware", device.firmware())
        .put("motors", device.motors());
  }

  private static ObjectNode why(ObjectNode json, String what, String remedy) {
    return json.put("what", what).put("remedy", remedy);
  }
}
