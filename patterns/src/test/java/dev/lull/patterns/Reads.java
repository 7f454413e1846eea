package dev.lull.patterns;

import java.util.List;

/// Patterns of one line, for tests.
final class Reads {
  private Reads() {}

  /// A pattern that plays these steps, written as a YAML list.
  static Pattern playing(String steps) {
    return pattern("lull: 1\nname: Test\nplay:\n" + steps);
  }

  static Pattern pattern(String text) {
    return value(PatternReader.read("test.lull.yaml", text));
  }

  static <T> T value(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T>(T value) -> value;
      case Reading.Broken<T>(List<Problem> problems) -> throw new AssertionError(problems);
    };
  }

  static <T> List<Problem> problems(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T>(T value) -> throw new AssertionError("It was read: " + value);
      case Reading.Broken<T>(List<Problem> problems) -> problems;
    };
  }
}
