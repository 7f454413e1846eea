package dev.lull.controller.service;

import dev.lull.controller.config.Configuration;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Library;
import java.io.UncheckedIOException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a controller says of itself to those who look for one.
record BridgeInfo(Layout layout, Library library) {
  static BridgeInfo of(Configuration configuration, Library library) {
    return new BridgeInfo(configuration.sleeve().layout(), library);
  }

  /// As it is now; the folder of patterns is looked at afresh.
  ///
  /// @throws UncheckedIOException if the folder cannot be listed
  String json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("version", Version.NUMBER);
    json.put("layout", layout.name());
    json.put("motors", layout.motors().size());
    var patterns = json.putArray("patterns");
    library.names().forEach(patterns::add);
    return json.toString();
  }
}
