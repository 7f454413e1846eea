package dev.lull.controller.cli;

/// How a command prints what it has found out.
enum Format {
  /// For people.
  TEXT,
  /// For programs.
  JSON
}
