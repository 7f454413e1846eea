package dev.lull.patterns.language;

import dev.lull.patterns.Problem;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.quantity.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What of a pattern does not fit on an arm: one complaint a place, and of a step that takes longer
/// than its `every` the one about the longest time.
final class Complaints {
  /// A step that takes longer than its `every`, in nanoseconds.
  ///
  /// @param needed what "every" would have to be
  /// @param late how much later than at its time it may begin, as a share of "every"
  /// @param cause why it is too long
  record Tight(
      Located where, long takes, long every, long needed, double late, Supplier<Cause> cause) {
    private Problem problem() {
      return where.problem(
          ("This step %s, but \"every\" gives it %s. Write \"every: %s\" or more%s, make it"
                  + " shorter, or add \"overrun: wait\" or \"overrun: overlap\".")
              .formatted(
                  cause.get().phrase().formatted(new Span(takes)),
                  new Span(every),
                  new Span(needed).roundedUp(),
                  why()));
    }

    private String why() {
      return late == 0 ? "" : " (of which %s %% are for late starts)".formatted(percent());
    }

    private String percent() {
      return BigDecimal.valueOf(100 * late)
          .setScale(1, RoundingMode.HALF_UP)
          .stripTrailingZeros()
          .toPlainString();
    }
  }

  private final Map<String, Problem> problems = new LinkedHashMap<>();
  private final Map<String, Tight> tight = new LinkedHashMap<>();

  void add(Located where, String message) {
    Problem problem = where.problem(message);
    problems.putIfAbsent(place(problem), problem);
  }

  void tooLong(Tight now) {
    tight.merge(
        place(now.where().problem("")), now, (old, it) -> it.takes() > old.takes() ? it : old);
  }

  private static String place(Problem problem) {
    return problem.source() + ":" + problem.line() + ":" + problem.column();
  }

  List<Problem> all() {
    return Stream.concat(problems.values().stream(), tight.values().stream().map(Tight::problem))
        .toList();
  }
}
