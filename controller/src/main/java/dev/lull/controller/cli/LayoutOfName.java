package dev.lull.controller.cli;

import dev.lull.patterns.Layout;
import dev.lull.patterns.LayoutReader;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import java.nio.file.Path;
import java.util.List;

/// The layout that somebody typed: one that comes with Lull, or a file.
final class LayoutOfName {
  private LayoutOfName() {}

  static Layout find(String name) {
    return Layouts.bundled(name).orElseGet(() -> read(name));
  }

  private static Layout read(String file) {
    return switch (LayoutReader.read(Path.of(file))) {
      case Reading.Read<Layout>(Layout layout) -> layout;
      case Reading.Broken<Layout>(List<Problem> problems) ->
          throw new Complaint(ProblemText.of(problems));
    };
  }
}
