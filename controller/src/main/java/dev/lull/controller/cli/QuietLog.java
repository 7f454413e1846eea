package dev.lull.controller.cli;

/// No log, for commands that draw on the whole terminal: what it would say stands on the screen,
/// and its lines would ruin the picture.
final class QuietLog {
  private QuietLog() {}

  /// To be called before anything is logged, since the logger reads this when it is first used.
  static void begin() {
    System.setProperty("tinylog.level", "off");
    System.setProperty("tinylog.level@dev.lull", "off");
  }
}
