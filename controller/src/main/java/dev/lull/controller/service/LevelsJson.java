package dev.lull.controller.service;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the motors do at one moment, in per cent of full drive.
final class LevelsJson {
  private LevelsJson() {}

  /// @param drives 0..1, in the order of the layout's motors
  static String of(float[] drives) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode levels = json.putArray("levels");
    for (float drive : drives) {
      levels.add(Math.round(100 * drive));
    }
    return json.toString();
  }
}
