package dev.lull.patterns.document;

import static java.util.Comparator.comparingInt;

import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/// The tree of a YAML 1.2 (or JSON) file in which every value knows its line and column.
public final class Document {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final SourceText source;
  private final JsonNode tree;
  private final Origin origin;
  private final List<Problem> flaws;

  private Document(SourceText source, JsonNode tree, Origin origin, List<Problem> flaws) {
    this.source = source;
    this.tree = tree;
    this.origin = origin;
    this.flaws = List.copyOf(flaws);
  }

  /// Reads a file and checks it. All problems are reported at once.
  ///
  /// What a file leaves out and the schema has a `default` for is filled in.
  ///
  /// @param source what to call it in problems, usually the file's name
  public static Reading<Document> read(String source, String text, Schema schema) {
    return parse(source, text).then(document -> document.check(schema));
  }

  /// Reads a file without checking what it says: it is YAML, and not too much of it.
  ///
  /// @param source what to call it in problems, usually the file's name
  public static Reading<Document> parse(String source, String text) {
    String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    SourceText lines = SourceText.of(source, content);
    try {
      TreeBuilder builder = new TreeBuilder(lines);
      TreeBuilder.Grown grown = builder.grow(Yaml.compose(content));
      return new Reading.Read<>(new Document(lines, grown.tree(), grown.origin(), builder.flaws()));
    } catch (Refused refused) {
      return new Reading.Broken<>(List.of(lines.problem(refused.spot(), refused.getMessage())));
    }
  }

  /// Checks what the file says, and fills in the defaults of the schema.
  public Reading<Document> check(Schema schema) {
    List<Problem> problems = new ArrayList<>(flaws);
    problems.addAll(schema.problems(this));
    return problems.isEmpty()
        ? new Reading.Read<>(new Document(source, schema.complete(tree), origin, flaws))
        : broken(problems);
  }

  /// The problems of a file in the order of their places, the first [FileLimits#PROBLEMS] of them.
  public static <T> Reading<T> broken(List<Problem> problems) {
    return new Reading.Broken<>(
        problems.stream()
            .sorted(comparingInt(Problem::line).thenComparingInt(Problem::column))
            .distinct()
            .limit(FileLimits.PROBLEMS)
            .toList());
  }

  /// The whole.
  public Located root() {
    return at("");
  }

  /// The value at a JSON pointer, such as `/broker/url`; `""` is the whole.
  public Located at(String pointer) {
    return new Located(this, JsonPointer.compile(pointer));
  }

  JsonNode tree() {
    return tree;
  }

  Origin origin() {
    return origin;
  }

  SourceText source() {
    return source;
  }
}
