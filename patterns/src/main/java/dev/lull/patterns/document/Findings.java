package dev.lull.patterns.document;

import static java.util.stream.Collectors.groupingBy;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/// What a validator finds, without what only follows from something else it finds.
///
/// A `pattern` is there for editors, which know no notations: the `format` beside it finds all that
/// it finds, and says it in better words.
final class Findings {
  private Findings() {}

  static Stream<Finding> of(Schema validator, SchemaTree schema, JsonNode document) {
    List<Finding> all =
        validator.validate(document).stream()
            .filter(error -> !isBranch(error))
            .map(error -> Finding.of(error, schema))
            .filter(finding -> !finding.is("pattern"))
            .toList();
    Set<JsonPointer> cut =
        all.stream().map(Finding::cut).flatMap(Optional::stream).collect(Collectors.toSet());
    Map<JsonPointer, List<Finding>> byPlace =
        all.stream()
            .filter(finding -> !cut.contains(finding.place()))
            .collect(groupingBy(Finding::place));
    return byPlace.values().stream().flatMap(Findings::withoutEchoes);
  }

  /// Whoever writes a list for a map need not hear what that map would need; whoever misspells
  /// "stroke", not that there is no stroke.
  private static Stream<Finding> withoutEchoes(List<Finding> here) {
    if (here.stream().anyMatch(finding -> finding.is("type"))) {
      return here.stream().filter(finding -> finding.is("type"));
    }
    Set<String> meant =
        here.stream().map(Finding::meant).flatMap(Optional::stream).collect(Collectors.toSet());
    return here.stream().filter(finding -> finding.missing().noneMatch(meant::contains));
  }

  /// A choice that was not met is one finding; why each of its branches was not is none.
  private static boolean isBranch(Error error) {
    String way = error.getEvaluationPath().toString();
    return way.contains("/oneOf/") || way.contains("/not/");
  }
}
