package dev.lull.patterns;

import dev.lull.patterns.quantity.Unbuilt;
import java.util.List;
import java.util.Optional;

/// The layouts that come with Lull.
public final class Layouts {
  private Layouts() {}

  /// Their names: rows by motors a row, such as "2x6".
  public static List<String> names() {
    return Unbuilt.yet();
  }

  /// The bundled layout of that name.
  public static Optional<Layout> bundled(String name) {
    return Unbuilt.yet();
  }
}
