package dev.lull.patterns;

import java.util.List;
import java.util.function.Function;

/// What came of reading a file: the value, or everything that is wrong with it.
///
/// @param <T> what was to be read
public sealed interface Reading<T> {
  /// The file was read.
  record Read<T>(T value) implements Reading<T> {}

  /// The file cannot be used.
  ///
  /// @param problems all of them, at least one, in the order of their places
  record Broken<T>(List<Problem> problems) implements Reading<T> {
    public Broken {
      problems = List.copyOf(problems);
    }
  }

  /// Goes on with the value if there is one; keeps the problems if not.
  default <R> Reading<R> then(Function<? super T, Reading<R>> next) {
    return switch (this) {
      case Read<T>(T value) -> next.apply(value);
      case Broken<T>(List<Problem> problems) -> new Broken<>(problems);
    };
  }
}
