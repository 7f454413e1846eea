package dev.lull.controller.fidelity;

import dev.lull.controller.resource.Resource;
import dev.lull.patterns.Layout;
import dev.lull.patterns.LayoutReader;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import java.util.ArrayList;
import java.util.List;

/// The sleeves of the bench: those that come with Lull, and one that is as irregular as a home-made
/// one.
final class BenchLayouts {
  static final String IRREGULAR = "irregular";

  private BenchLayouts() {}

  static List<String> names() {
    List<String> names = new ArrayList<>(Layouts.names());
    names.add(IRREGULAR);
    return names;
  }

  static Layout named(String name) {
    return Layouts.bundled(name).orElseGet(() -> own(name + ".layout.yaml"));
  }

  private static Layout own(String file) {
    return switch (LayoutReader.read(file, Resource.text(BenchLayouts.class, file))) {
      case Reading.Read<Layout>(Layout layout) -> layout;
      case Reading.Broken<Layout>(List<Problem> problems) ->
          throw new IllegalStateException("A layout of the bench is broken: " + problems);
    };
  }
}
