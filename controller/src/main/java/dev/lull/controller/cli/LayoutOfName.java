package dev.lull.controller.cli;

import dev.lull.patterns.Layout;
import dev.lull.patterns.LayoutReader;
import dev.lull.patterns.Layouts;
import java.nio.file.Files;
import java.nio.file.Path;

/// The layout that somebody typed: one that comes with Lull, or a file.
final class LayoutOfName {
  private LayoutOfName() {}

  static Layout find(String name) {
    return Layouts.bundled(name).orElseGet(() -> read(name));
  }

  private static Layout read(String name) {
    Path file = Path.of(name);
    if (!Files.exists(file)) {
      throw new Complaint(
          "There is no layout \"%s\". Write %s, or the path of a layout file."
              .formatted(name, String.join(", ", Layouts.names())));
    }
    return Understood.of(LayoutReader.read(file));
  }
}
