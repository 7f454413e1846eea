package dev.lull.patterns.document;

import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Unbuilt;
import java.util.List;

/// What a file may say: a JSON schema (draft-07) and the notations its `format`s name.
public final class Schema {
  private Schema() {}

  /// Compiles a schema.
  ///
  /// @param json the schema
  /// @param notations how the texts are written for which the schema has a `format` of that name
  /// @throws IllegalArgumentException if the schema names a format that is not among them
  public static Schema of(String json, List<Notation<?>> notations) {
    return Unbuilt.yet();
  }
}
