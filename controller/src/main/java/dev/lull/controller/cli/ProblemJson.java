package dev.lull.controller.cli;

import dev.lull.patterns.Problem;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Problems of files, as JSON for editors.
final class ProblemJson {
  private ProblemJson() {}

  static ArrayNode of(List<Problem> problems) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    problems.forEach(problem -> all.add(json(problem)));
    return all;
  }

  private static ObjectNode json(Problem problem) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("file", problem.source())
        .put("line", problem.line())
        .put("column", problem.column())
        .put("message", problem.message());
  }
}
