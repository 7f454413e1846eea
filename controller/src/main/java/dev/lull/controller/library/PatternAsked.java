package dev.lull.controller.library;

/// What became of reading a request about patterns.
///
/// Either carries the sender's transaction mark, empty where the sender gave none.
public sealed interface PatternAsked {
  String transaction();

  /// The request makes sense.
  record Understood(PatternRequest request, String transaction) implements PatternAsked {}

  /// The request makes no sense, and nothing is done for it.
  ///
  /// @param why what is wrong with it and what to send instead
  record Refused(String why, String transaction) implements PatternAsked {}
}
