package dev.lull.patterns;

import dev.lull.patterns.quantity.Unbuilt;
import java.nio.file.Path;

/// Reads layout files, `something.layout.yaml`.
public final class LayoutReader {
  private LayoutReader() {}

  /// Reads a layout from text.
  ///
  /// @param source what to call it in problems, usually the file's name
  public static Reading<Layout> read(String source, String text) {
    return Unbuilt.yet();
  }

  /// Reads a layout file. A file that cannot be read is a problem like any other.
  public static Reading<Layout> read(Path file) {
    return Unbuilt.yet();
  }
}
