package dev.lull.patterns;

import dev.lull.patterns.quantity.Unbuilt;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The patterns at hand: those that come with Lull, and those of the user's own folder.
public final class Library {
  private Library() {}

  /// The patterns that come with Lull.
  public static Library bundled() {
    return Unbuilt.yet();
  }

  /// These patterns and those in a folder; where names are the same, the folder's is taken. The
  /// folder is looked at afresh each time, and need not exist.
  public Library with(Path folder) {
    return Unbuilt.yet();
  }

  /// The names of all patterns, sorted.
  public List<String> names() {
    return Unbuilt.yet();
  }

  /// Reads the pattern of that name; empty if there is none.
  public Optional<Reading<Pattern>> find(String name) {
    return Unbuilt.yet();
  }
}
