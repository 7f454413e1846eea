package dev.lull.patterns.language;

import dev.lull.patterns.Problem;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.quantity.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What of a pattern does not fit on an arm: one complaint a place, and of a step that takes longer
/// than its `every` the one about the longest time.
final class Complaints {
  private record Tight(Located where, long takes, long every, long needed, Supplier<Cause> cause) {
    Problem problem() {
      return where.problem(
          ("This step %s, but \"every\" gives it %s. Write \"every: %s\" or more, make it"
                  + " shorter, or add \"overrun: wait\" or \"overrun: overlap\".")
              .formatted(
                  cause.get().phrase().formatted(new Span(takes)),
                  new Span(every),
                  new Span(needed)));
    }
  }

  private final Map<String, Problem> problems = new LinkedHashMap<>();
  private final Map<String, Tight> tight = new LinkedHashMap<>();

  void add(Located where, String message) {
    Problem problem = where.problem(message);
    problems.putIfAbsent(place(problem), problem);
  }

  /// @param needed what "every" would have to be
  /// @param cause why it is too long
  void tooLong(Located where, long takes, long every, long needed, Supplier<Cause> cause) {
    Tight now = new Tight(where, takes, every, needed, cause);
    tight.merge(place(where.problem("")), now, (old, it) -> it.takes() > old.takes() ? it : old);
  }

  private static String place(Problem problem) {
    return problem.source() + ":" + problem.line() + ":" + problem.column();
  }

  List<Problem> all() {
    return Stream.concat(problems.values().stream(), tight.values().stream().map(Tight::problem))
        .toList();
  }
}
