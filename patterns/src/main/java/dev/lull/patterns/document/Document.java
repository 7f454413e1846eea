package dev.lull.patterns.document;

import dev.lull.patterns.Reading;
import dev.lull.patterns.quantity.Unbuilt;

/// The tree of a YAML 1.2 (or JSON) file in which every value knows its line and column.
public final class Document {
  private Document() {}

  /// Reads a file and checks it. All problems are reported at once.
  ///
  /// What a file leaves out and the schema has a `default` for is filled in.
  ///
  /// @param source what to call it in problems, usually the file's name
  public static Reading<Document> read(String source, String text, Schema schema) {
    return Unbuilt.yet();
  }

  /// The whole.
  public Located root() {
    return Unbuilt.yet();
  }

  /// The value at a JSON pointer, such as `/broker/url`; `""` is the whole.
  public Located at(String pointer) {
    return Unbuilt.yet();
  }
}
