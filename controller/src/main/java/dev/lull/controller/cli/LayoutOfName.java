package dev.lull.controller.cli;

import dev.lull.patterns.Layout;
import dev.lull.patterns.LayoutReader;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
    return switch (LayoutReader.read(file)) {
      case Reading.Read<Layout>(Layout layout) -> layout;
      case Reading.Broken<Layout>(List<Problem> problems) ->
          throw new Complaint(ProblemText.of(problems));
    };
  }
}
