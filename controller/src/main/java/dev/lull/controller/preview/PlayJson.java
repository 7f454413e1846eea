package dev.lull.controller.preview;

import dev.lull.patterns.PatternFile;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What is published to `cmd/play` to have a file played: all that belongs to it.
public final class PlayJson {
  private PlayJson() {}

  /// Without options; they may be added.
  public static ObjectNode of(PatternFile file) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("pattern", file.text());
    if (!file.others().isEmpty()) {
      ObjectNode others = json.putObject("others");
      file.others().forEach(others::put);
    }
    return json;
  }
}
