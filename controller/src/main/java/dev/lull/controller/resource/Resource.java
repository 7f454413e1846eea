package dev.lull.controller.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A text that is part of the program.
public final class Resource {
  private Resource() {}

  /// Reads one that lies beside a class.
  ///
  /// @param neighbour a class of the same package
  public static String text(Class<?> neighbour, String name) {
    try (InputStream in = neighbour.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without its file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("the program's own file " + name + " is broken", broken);
    }
  }
}
