package dev.lull.patterns;

import java.util.List;
import java.util.Optional;

/// Patterns that are there as texts, by their names.
interface Shelf {
  /// The text of a pattern, or why there is none; empty if there is no such pattern.
  ///
  /// @param name one that a pattern could have
  Optional<Reading<String>> text(String name);

  /// The names of all of them.
  ///
  /// @throws java.io.UncheckedIOException if they cannot be listed
  List<String> names();
}
