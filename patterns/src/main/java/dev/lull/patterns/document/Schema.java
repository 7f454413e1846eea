package dev.lull.patterns.document;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.keyword.NonValidationKeyword;
import dev.lull.patterns.Problem;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Parsed;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a file may say: a JSON schema (draft-07) and the notations its `format`s name.
///
/// Messages are put together from what the schema says: a `title` is what people call a thing, such
/// as "step"; `examples` are what they are told to write. `errorMessage` and `defaultSnippets` are
/// for editors; the first also says why keys cannot stand together.
public final class Schema {
  private final SchemaTree tree;
  private final com.networknt.schema.Schema validator;
  private final Map<String, Notation<?>> notations;

  private Schema(
      SchemaTree tree, com.networknt.schema.Schema validator, Map<String, Notation<?>> notations) {
    this.tree = tree;
    this.validator = validator;
    this.notations = notations;
  }

  /// Compiles a schema.
  ///
  /// @param json the schema
  /// @param notations how the texts are written for which the schema has a `format` of that name
  /// @throws IllegalArgumentException if the schema names a format that is not among them
  public static Schema of(String json, List<Notation<?>> notations) {
    JsonNode root = JsonMapper.shared().readTree(json);
    Map<String, Notation<?>> byName =
        notations.stream().collect(toMap(Notation::name, Function.identity()));
    TreeSet<String> unknown = new TreeSet<>(root.findValuesAsString("format"));
    unknown.removeAll(byName.keySet());
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("The schema names formats without a notation: " + unknown);
    }
    Dialect dialect =
        Dialect.builder(Dialects.getDraft7())
            .keyword(new NonValidationKeyword("errorMessage"))
            .keyword(new NonValidationKeyword("defaultSnippets"))
            .formats(formats -> byName.values().forEach(n -> formats.put(n.name(), format(n))))
            .build();
    SchemaRegistry registry = SchemaRegistry.withDialect(dialect);
    return new Schema(new SchemaTree(root), registry.getSchema(root), byName);
  }

  /// What in a document is against the schema, the first [FileLimits#PROBLEMS] of it.
  List<Problem> problems(Document document) {
    Explanation explanation = new Explanation(document, tree, notations);
    return Findings.of(validator, tree, document.tree())
        .sorted(comparing(explanation::spot))
        .limit(FileLimits.PROBLEMS)
        .map(explanation::of)
        .toList();
  }

  /// A valid tree with the schema's defaults where it says nothing.
  JsonNode complete(JsonNode document) {
    return tree.complete(document);
  }

  private static Format format(Notation<?> notation) {
    return new Format() {
      @Override
      public String getName() {
        return notation.name();
      }

      @Override
      public boolean matches(ExecutionContext context, String text) {
        return notation.parse(text) instanceof Parsed.Value;
      }
    };
  }
}
