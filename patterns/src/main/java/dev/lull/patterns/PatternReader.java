package dev.lull.patterns;

import dev.lull.patterns.quantity.Unbuilt;
import java.nio.file.Path;

/// Reads pattern files, `something.lull.yaml`.
public final class PatternReader {
  private PatternReader() {}

  /// Reads a pattern from text.
  ///
  /// @param source what to call it in problems, usually the file's name; the pattern's id is made
  ///     from it
  public static Reading<Pattern> read(String source, String text) {
    return Unbuilt.yet();
  }

  /// Reads a pattern file. A file that cannot be read is a problem like any other.
  public static Reading<Pattern> read(Path file) {
    return Unbuilt.yet();
  }
}
