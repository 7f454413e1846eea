package dev.lull.patterns.document;

import static java.util.stream.Collectors.groupingBy;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/// What a validator finds, without what only follows from something else it finds.
final class Findings {
  private Findings() {}

  static List<Finding> of(Schema validator, SchemaTree schema, JsonNode document) {
    Map<JsonPointer, List<Finding>> byPlace =
        validator.validate(document).stream()
            .filter(error -> !isBranch(error))
            .map(error -> Finding.of(error, schema))
            .collect(groupingBy(Finding::place));
    return byPlace.values().stream().flatMap(here -> withoutEchoes(here).stream()).toList();
  }

  private static List<Finding> withoutEchoes(List<Finding> here) {
    return here.stream().filter(finding -> here.stream().noneMatch(finding::followsFrom)).toList();
  }

  /// A choice that was not met is one finding; why each of its branches was not is none.
  private static boolean isBranch(Error error) {
    String way = error.getEvaluationPath().toString();
    return way.contains("/oneOf/") || way.contains("/not/");
  }
}
