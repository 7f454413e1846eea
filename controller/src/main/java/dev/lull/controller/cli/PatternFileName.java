package dev.lull.controller.cli;

import dev.lull.patterns.Library;
import java.nio.file.Path;

/// Where a pattern is to be written that a command makes.
///
/// @param pattern the name that it is played by
/// @param file its file, `<pattern>.lull.yaml`
record PatternFileName(String pattern, Path file) {
  /// As somebody typed it, with or without the ending.
  ///
  /// @throws Complaint if no pattern may be called so
  static PatternFileName of(Path typed) {
    String pattern = String.valueOf(typed.getFileName()).replaceFirst("\\.lull\\.yaml$", "");
    if (!Library.isName(pattern)) {
      throw new Complaint(
          "\"%s\" is no pattern's name. Write up to 64 of a-z, 0-9 and -, such as \"evening\"."
              .formatted(typed.getFileName()));
    }
    return new PatternFileName(pattern, typed.resolveSibling(pattern + ".lull.yaml"));
  }
}
