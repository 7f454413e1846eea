package dev.lull.controller.cli;

import dev.lull.patterns.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Problems of files as people read them: where and what, and below it the line with a caret.
final class ProblemText {
  private ProblemText() {}

  static String of(List<Problem> problems) {
    return problems.stream().flatMap(ProblemText::lines).collect(Collectors.joining("\n"));
  }

  private static Stream<String> lines(Problem problem) {
    return Stream.concat(
        Stream.of(where(problem) + ": " + problem.message()),
        problem.excerpt().lines().map(line -> "  " + line));
  }

  /// What is said of the beginning without showing it is said of the file.
  private static String where(Problem problem) {
    boolean isOfAll = problem.line() == 1 && problem.column() == 1 && problem.excerpt().isEmpty();
    return isOfAll
        ? problem.source()
        : "%s:%d:%d".formatted(problem.source(), problem.line(), problem.column());
  }
}
