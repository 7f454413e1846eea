package dev.lull.controller.library;

/// What somebody asks about patterns, understood but not yet done.
public sealed interface PatternRequest {
  /// To tell which there are.
  record All() implements PatternRequest {}

  /// To give the text of one.
  record Read(String pattern) implements PatternRequest {}

  /// To say what is wrong with a text.
  ///
  /// @param pattern what it would be called
  record Check(String pattern, String text) implements PatternRequest {}

  /// To keep a text as one of the user's own.
  record Save(String pattern, String text) implements PatternRequest {}

  /// To delete one of the user's own.
  record Delete(String pattern) implements PatternRequest {}
}
