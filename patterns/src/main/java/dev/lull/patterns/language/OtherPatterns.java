package dev.lull.patterns.language;

import dev.lull.patterns.Pattern;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.quantity.NearestWord;
import dev.lull.patterns.quantity.Quoted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The patterns that a pattern plays by name.
final class OtherPatterns {
  private static final Action NOTHING = new Rest(1);

  private final PatternLookup lookup;
  private final List<String> reading;
  private final List<Problem> problems;
  private final Map<String, Optional<Reading<Pattern>>> found = new HashMap<>();
  private int steps;

  OtherPatterns(PatternLookup lookup, List<String> reading, List<Problem> problems) {
    this.lookup = lookup;
    this.reading = reading;
    this.problems = problems;
  }

  /// How many steps those that were read have together.
  int steps() {
    return steps;
  }

  Action read(Located named) {
    String name = named.text();
    if (reading.contains(name)) {
      return problem(named, cycle(name));
    }
    if (reading.size() >= Limits.PATTERNS) {
      return problem(
          named,
          "Patterns play each other %s deep here, but %s is the most."
              .formatted(reading.size() + 1, Limits.PATTERNS));
    }
    return found
        .computeIfAbsent(name, it -> lookup.find(it, reading))
        .map(pattern -> included(named, pattern))
        .orElseGet(() -> problem(named, unknown(name)));
  }

  private Action included(Located named, Reading<Pattern> read) {
    return switch (read) {
      case Reading.Broken<Pattern>(List<Problem> theirs) -> problem(named, broken(named, theirs));
      case Reading.Read<Pattern>(Pattern pattern) -> {
        steps += pattern.steps();
        yield steps <= Limits.ALL_STEPS
            ? new Included(pattern)
            : problem(
                named,
                "With the patterns it plays, this one has more than %s steps. Play fewer."
                    .formatted(Limits.ALL_STEPS));
      }
    };
  }

  private Action problem(Located named, String message) {
    problems.add(named.problem(message));
    return NOTHING;
  }

  private String cycle(String name) {
    if (name.equals(reading.getLast())) {
      return "This pattern would play itself, again and again. Repeat it with \"length\" instead.";
    }
    List<String> round = reading.subList(reading.indexOf(name), reading.size());
    return "These patterns play each other without an end: %s -> %s. Leave one of them out."
        .formatted(String.join(" -> ", round), name);
  }

  private static String broken(Located named, List<Problem> theirs) {
    return "The pattern %s is broken: %s".formatted(Quoted.text(named.text()), theirs.getFirst());
  }

  private String unknown(String name) {
    String remedy =
        NearestWord.to(name, lookup.names())
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse("\"./lull patterns\" tells which there are.");
    return "There is no pattern %s. %s".formatted(Quoted.text(name), remedy);
  }
}
