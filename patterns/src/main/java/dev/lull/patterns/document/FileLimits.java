package dev.lull.patterns.document;

/// How large and how involved a file may be. What is larger is refused before it costs anything.
public final class FileLimits {
  /// The longest file, in characters.
  public static final int CHARACTERS = 1_000_000;

  /// How deep maps and lists may be nested.
  public static final int DEPTH = 64;

  /// How many values there may be, with aliases written out.
  public static final int VALUES = 50_000;

  /// How many aliases (`*name`) there may be.
  public static final int ALIASES = 50;

  /// The longest key, in characters.
  public static final int KEY = 64;

  /// How many problems are told at once.
  public static final int PROBLEMS = 100;

  private FileLimits() {}
}
