package dev.lull.patterns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The files that are bundled with Lull.
final class Resource {
  private Resource() {}

  /// The text of a bundled file.
  ///
  /// @param name where it is bundled, such as `library/henna.lull.yaml`
  static String text(String name) {
    try (InputStream file = Resource.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("Lull was built without " + name + ".");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("The bundled file " + name + " cannot be read.", broken);
    }
  }
}
