package dev.lull.patterns.quantity;

/// What a [Notation] made of a text.
///
/// @param <T> what the notation writes
public sealed interface Parsed<T> {
  /// It was understood.
  record Value<T>(T value) implements Parsed<T> {}

  /// It was not.
  ///
  /// @param message what is wrong and what to write instead, beginning with the text in quotation
  ///     marks, so that it can be put behind the name of a key
  record Fault<T>(String message) implements Parsed<T> {}
}
