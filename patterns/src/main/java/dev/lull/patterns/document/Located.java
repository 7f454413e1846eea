package dev.lull.patterns.document;

import dev.lull.patterns.Problem;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Parsed;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/// A value of a [Document], and its place in the file.
///
/// The getters expect what the schema has promised: they throw [IllegalStateException] if the value
/// is of another type or absent.
public final class Located {
  private final Document document;
  private final JsonPointer pointer;
  private final JsonNode node;

  Located(Document document, JsonPointer pointer) {
    this.document = document;
    this.pointer = pointer;
    this.node = document.tree().at(pointer);
  }

  /// Whether the file says anything here (or the schema has a default for it).
  public boolean isPresent() {
    return !node.isMissingNode();
  }

  /// This value if [#isPresent].
  public Optional<Located> ifPresent() {
    return isPresent() ? Optional.of(this) : Optional.empty();
  }

  /// The value at a JSON pointer below this one, such as `/url`; perhaps absent.
  public Located at(String below) {
    return new Located(document, pointer.append(JsonPointer.compile(below)));
  }

  /// The values of a list; empty if absent.
  public List<Located> items() {
    return IntStream.range(0, node.size())
        .mapToObj(i -> new Located(document, pointer.appendIndex(i)))
        .toList();
  }

  /// The keys of a map, in the file's order; empty if absent.
  public List<String> keys() {
    return List.copyOf(node.propertyNames());
  }

  /// Whether it is a text.
  public boolean isText() {
    return node.isString();
  }

  /// The value of a text.
  public String text() {
    return expect(isText(), "a text").stringValue();
  }

  /// Whether it is a whole number.
  public boolean isWhole() {
    return node.canConvertToExactIntegral();
  }

  /// The value of a whole number.
  public long whole() {
    return expect(isWhole(), "a whole number").longValue();
  }

  /// The value of a number.
  public double number() {
    return expect(node.isNumber(), "a number").doubleValue();
  }

  /// Whether it is `true` or `yes`, not `false` or `no`.
  public boolean truth() {
    return node.isBoolean() ? node.booleanValue() : text().equals("yes");
  }

  /// The value of a text in a notation, such as `doc.at("/timeout").as(Span.MEASURE)`.
  public <T> T as(Notation<T> notation) {
    return switch (notation.parse(text())) {
      case Parsed.Value<T>(T value) -> value;
      case Parsed.Fault<T>(String message) -> throw new IllegalStateException(where() + message);
    };
  }

  /// A problem at this place; if absent, at the nearest place around it.
  public Problem problem(String message) {
    return document.source().problem(document.origin().nearest(pointer).value(), message);
  }

  private JsonNode expect(boolean isSo, String what) {
    if (!isSo) {
      throw new IllegalStateException(where() + "is not " + what + ": the schema promised it.");
    }
    return node;
  }

  private String where() {
    return document.source().name() + ": " + pointer + " ";
  }
}
