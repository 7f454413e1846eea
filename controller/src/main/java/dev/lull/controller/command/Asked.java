package dev.lull.controller.command;

/// What became of reading a command.
///
/// Either carries the sender's transaction mark, empty where the sender gave none.
public sealed interface Asked {
  String transaction();

  /// The command makes sense.
  record Understood(Request request, String transaction) implements Asked {}

  /// The command makes no sense, and nothing is done for it.
  ///
  /// @param why what is wrong with the command and what to send instead
  record Refused(String why, String transaction) implements Asked {}
}
