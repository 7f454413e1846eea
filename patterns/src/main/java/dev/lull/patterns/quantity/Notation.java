package dev.lull.patterns.quantity;

/// A way of writing a value as text: a speed, say, or a place on the arm.
///
/// A JSON schema asks for one by `"format": "<name>"`.
///
/// @param <T> what is written
public interface Notation<T> {
  /// What schemas call it.
  String name();

  /// Reads a text. Never throws.
  Parsed<T> parse(String text);
}
