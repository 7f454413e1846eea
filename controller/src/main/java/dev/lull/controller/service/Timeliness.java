package dev.lull.controller.service;

/// Whether a message came in time to be obeyed.
enum Timeliness {
  /// It did.
  IN_TIME,
  /// A stop came after it, or so close before it that they may have been swapped on their way.
  OVERTAKEN,
  /// It may have been held up for longer than a command is good for.
  LATE
}
