package dev.lull.controller.cli;

/// How a command prints a table.
enum TableFormat {
  /// For people.
  TEXT,
  /// For programs.
  CSV
}
