package dev.lull.controller.library;

import dev.lull.patterns.Problem;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Problems of files, as JSON for editors.
public final class ProblemJson {
  private ProblemJson() {}

  /// All of them; the key `excerpt` is missing where there is none.
  public static ArrayNode of(List<Problem> problems) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    problems.forEach(problem -> all.add(json(problem)));
    return all;
  }

  private static ObjectNode json(Problem problem) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("file", problem.source())
            .put("line", problem.line())
            .put("column", problem.column())
            .put("message", problem.message());
    return problem.excerpt().isEmpty() ? json : json.put("excerpt", problem.excerpt());
  }
}
