package dev.lull.patterns;

import java.util.List;
import java.util.Optional;

/// The layouts that come with Lull.
public final class Layouts {
  private static final List<String> NAMES = List.of("1x4", "1x6", "2x6", "4x8");

  private Layouts() {}

  /// Their names: rows by motors a row, such as "2x6".
  public static List<String> names() {
    return NAMES;
  }

  /// The bundled layout of that name.
  public static Optional<Layout> bundled(String name) {
    return NAMES.contains(name) ? Optional.of(read(name + ".layout.yaml")) : Optional.empty();
  }

  private static Layout read(String file) {
    return switch (LayoutReader.read(file, Resource.text("layouts/" + file))) {
      case Reading.Read<Layout>(Layout layout) -> layout;
      case Reading.Broken<Layout>(List<Problem> problems) ->
          throw new IllegalStateException("A bundled layout is broken: " + problems);
    };
  }
}
