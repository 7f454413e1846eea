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
        Stream.of(problem.toString()), problem.excerpt().lines().map(line -> "  " + line));
  }
}
