package dev.lull.patterns.language;

import dev.lull.patterns.Problem;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.quantity.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the steps of a play list that the schema has found to be right, and counts them.
public final class StepReader {
  private final OtherPatterns patterns;
  private final List<Problem> problems = new ArrayList<>();
  private int steps;

  /// @param lookup where the patterns are that a step may name
  /// @param reading the patterns that are being read, the outermost first, this one last
  public StepReader(PatternLookup lookup, List<String> reading) {
    patterns = new OtherPatterns(lookup, reading, problems);
  }

  /// Reads the play list of a pattern.
  ///
  /// @param whole the pattern
  public List<Step> read(Located whole) {
    Located play = whole.at("/play");
    List<Step> read = list(play, 0);
    heedEvery(whole, read);
    if (steps > Limits.STEPS) {
      problems.add(
          play.problem(
              "These are %s steps, but a pattern has %s at most. Repeat some with \"times\"."
                  .formatted(steps, Limits.STEPS)));
    }
    return read;
  }

  /// What the schema could not see.
  public List<Problem> problems() {
    return problems;
  }

  private List<Step> list(Located play, int depth) {
    if (depth > Limits.NESTING) {
      problems.add(
          play.problem(
              "Groups stand in groups %s deep here, but %s is the most."
                  .formatted(depth, Limits.NESTING)));
      return List.of();
    }
    return play.items().stream().map(step -> step(step, depth)).toList();
  }

  private Step step(Located step, int depth) {
    steps++;
    Step read =
        new Step(
            action(step, depth),
            every(step),
            Overrun.valueOf(step.at("/overrun").text().toUpperCase(Locale.ROOT)),
            repetition(step),
            Manner.read(step),
            step.at("/phase").ifPresent().map(Located::text),
            step);
    heedEvery(step, List.of(read));
    return read;
  }

  /// Tells whoever varies an `every` where there is none.
  private void heedEvery(Located varied, List<Step> inside) {
    if (inside.stream().noneMatch(Step::hasEvery)) {
      varied
          .at("/vary/every")
          .ifPresent()
          .map(
              every ->
                  every.problem(
                      "This says how much later a step with an \"every\" may begin, but no step here"
                          + " has one. Give it one, such as \"every: 12 s\", or leave this out."))
          .ifPresent(problems::add);
    }
  }

  private Action action(Located step, int depth) {
    if (step.at("/play").isPresent()) {
      return new Group(list(step.at("/play"), depth + 1));
    }
    if (step.at("/together").isPresent()) {
      return new Layers(list(step.at("/together"), depth + 1));
    }
    if (step.at("/pattern").isPresent()) {
      return patterns.read(step.at("/pattern"));
    }
    if (step.at("/rest").isPresent()) {
      return new Rest(step.at("/rest").as(Limits.DURATION).nanos());
    }
    String kind = step.keys().stream().filter(Touch.KINDS::containsKey).findFirst().orElseThrow();
    Touch touch = Touch.KINDS.get(kind).apply(step.at("/" + kind));
    if (touch instanceof Trace trace) {
      problems.addAll(trace.slips());
    }
    return touch;
  }

  private static Optional<Long> every(Located step) {
    return step.at("/every").ifPresent().map(every -> every.as(Limits.DURATION).nanos());
  }

  /// How many steps there are, those of the patterns that are named included.
  public int steps() {
    return steps + patterns.steps();
  }

  private static Repetition repetition(Located step) {
    return step.at("/for")
        .ifPresent()
        .<Repetition>map(time -> new Repetition.While(time.as(Limits.DURATION).nanos()))
        .orElseGet(() -> new Repetition.Times(times(step.at("/times"))));
  }

  private static long times(Located times) {
    return times.isPresent() ? times.whole() : 1;
  }
}
