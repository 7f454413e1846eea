package dev.lull.patterns.language;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Timeline;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.language.Scope.Window;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.quantity.Span;
import dev.lull.patterns.timeline.Fading;
import dev.lull.patterns.timeline.Node;
import dev.lull.patterns.timeline.Seeded;
import dev.lull.patterns.timeline.Together;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/// Puts a pattern on one arm, and collects what does not fit.
///
/// Where nothing drifts, what is repeated is kept once, however often it is played. Where something
/// drifts, each repetition is another, and all are written out.
///
/// What does not fit is left out of the result, so that the rest can be looked through as well; a
/// result with problems is not to be played.
public final class Arrangement {
  private final Complaints complaints = new Complaints();
  private final Placed placed;
  private int played;
  private boolean isTooMuch;
  private boolean isCrowded;

  /// Arranges for one arm.
  public Arrangement(Arm arm) {
    placed = new Placed(arm, complaints);
  }

  /// What does not fit.
  public List<Problem> problems() {
    return complaints.all();
  }

  /// A whole pattern.
  public Node whole(Pattern pattern) {
    Node node = pattern(pattern, Scope.NOTHING, 0).node();
    heedCrowd(node, pattern.where().at("/play"));
    return node;
  }

  /// Tells of the innermost part in which too much touches at once; what is around it is not looked
  /// at any more.
  private void heedCrowd(Node node, Located where) {
    if (!isCrowded && node.most() > Contacts.AT_ONCE) {
      isCrowded = true;
      complaints.add(
          where,
          "Up to %s things touch at the same time here, but %s are the most. Play fewer together, or give what overlaps a longer \"every\"."
              .formatted(node.most(), Contacts.AT_ONCE));
    }
  }

  private Part pattern(Pattern pattern, Scope around, long now) {
    Scope scope = around.varied(pattern.manner().vary());
    Node node =
        switch (pattern.length()) {
          case PlayLength.Once() -> list(pattern.play(), scope, now).padded();
          case PlayLength.Endless() ->
              list(pattern.play(), scope, now).times(Timeline.ENDLESS).node();
          case PlayLength.Lasting(long time) -> lasting(pattern, time, scope, now);
        };
    return Part.of(new Seeded(node, pattern.seed()));
  }

  private Node lasting(Pattern pattern, long time, Scope around, long now) {
    Scope scope = drifting(pattern, time, around.within(new Window("length", now, time)), now);
    boolean changes =
        !scope.isSteady() || pattern.play().stream().anyMatch(Step::driftsWithWhatIsAround);
    Node node =
        changes
            ? unrolled(at -> list(pattern.play(), scope, at), time, now, pattern.where())
            : list(pattern.play(), scope, now).times(Timeline.ENDLESS).node().lasting(time);
    return pattern
        .windDown()
        .<Node>map(end -> new Fading(node, Math.min(end.fade(), time)))
        .orElse(node);
  }

  private static Scope drifting(Pattern pattern, long time, Scope scope, long now) {
    Scope drifted =
        pattern.manner().drift().map(drift -> scope.drifting(drift, now, time)).orElse(scope);
    return pattern
        .windDown()
        .map(end -> drifted.drifting(end.drift(), now + time - end.length(), end.length()))
        .orElse(drifted);
  }

  private Part list(List<Step> steps, Scope scope, long now) {
    Run run = new Run();
    for (Step step : steps) {
      run.add(step(step, scope, now + run.next()));
    }
    return run.part();
  }

  private Part step(Step step, Scope around, long now) {
    if (isTooMuch(step.where())) {
      return Part.of(Placed.LEFT_OUT);
    }
    played++;
    Scope scope = around.varied(step.manner().vary());
    Part part =
        switch (step.repetition()) {
          case Repetition.Times(long times) -> times(step, times, scope, now);
          case Repetition.While(long time) -> Part.of(during(step, time, scope, now));
        };
    heedCrowd(part.node(), step.where());
    return bounded(step.phase().map(part::named).orElse(part), step);
  }

  private Part times(Step step, long times, Scope scope, long now) {
    Optional<Drift> drift = step.manner().drift();
    if (times == 1) {
      return once(step, drift.map(it -> overWhatIsAround(it, step, scope)).orElse(scope), now);
    }
    if (drift.isEmpty() && scope.isSteady() && !step.driftsWithWhatIsAround()) {
      return once(step, scope, now).times(times);
    }
    Run run = new Run();
    for (long i = 0; i < times && !isTooMuch(step.where()); i++, played++) {
      double progress = (double) i / (times - 1);
      Scope one = drift.map(it -> scope.paced(it.at(progress))).orElse(scope);
      run.add(once(step, one, now + run.next()));
    }
    return run.part();
  }

  private Scope overWhatIsAround(Drift drift, Step step, Scope scope) {
    return scope
        .window()
        .map(window -> scope.drifting(drift, window.start(), window.length()))
        .orElseGet(
            () -> {
              complaints.add(
                  step.where().at("/drift"),
                  "Nothing says over which time this drifts. Give the step \"times\" or \"for\","
                      + " or the pattern a \"length\".");
              return scope;
            });
  }

  private Node during(Step step, long time, Scope around, long now) {
    Scope within = around.within(new Window("for", now, time));
    Scope scope =
        step.manner().drift().map(drift -> within.drifting(drift, now, time)).orElse(within);
    return scope.isSteady() && !step.partDriftsWithWhatIsAround()
        ? once(step, scope, now).times(Timeline.ENDLESS).node().lasting(time)
        : unrolled(at -> once(step, scope, at), time, now, step.where());
  }

  /// Each time anew, until the time is over.
  private Node unrolled(LongFunction<Part> each, long time, long now, Located where) {
    Run run = new Run();
    do {
      run.add(each.apply(now + run.next()));
      played++;
    } while (run.next() < time && !isTooMuch(where));
    return run.part().padded().lasting(time);
  }

  private boolean isTooMuch(Located where) {
    if (played >= Limits.DRIFTING && !isTooMuch) {
      isTooMuch = true;
      complaints.add(
          where,
          "Something drifts here over more than %s steps. Make it shorter, or slower."
              .formatted(Limits.DRIFTING));
    }
    return isTooMuch;
  }

  /// How long what a step does would take once, in nanoseconds.
  long length(Step step, Scope scope) {
    return action(step, scope, 0, scope.at(0)).padded().length();
  }

  private Part once(Step step, Scope scope, long now) {
    Pace pace = scope.at(now);
    Part action = action(step, scope, now, pace);
    return step.every()
        .map(every -> slot(action, Math.round(every / pace.rate()), step, scope, pace))
        .orElse(action);
  }

  private Part action(Step step, Scope scope, long now, Pace pace) {
    return switch (step.action()) {
      case Rest(long length) -> Part.of(placed.rest(length, pace));
      case Group(List<Step> steps) -> bounded(list(steps, scope, now), step);
      case Layers(List<Step> steps) -> Part.of(together(steps, scope, now));
      case Included(Pattern pattern) -> included(pattern, step, scope, now);
      case Touch touch -> Part.of(placed.touch(touch, step.where(), scope, pace));
    };
  }

  private Part slot(Part action, long every, Step step, Scope scope, Pace pace) {
    return placed.slot(action.padded(), every, step, scope, pace);
  }

  private Node together(List<Step> steps, Scope scope, long now) {
    return new Together(steps.stream().map(step -> step(step, scope, now).padded()).toList());
  }

  private Part included(Pattern pattern, Step step, Scope scope, long now) {
    if (pattern.length() instanceof PlayLength.Endless) {
      return step.repetition() instanceof Repetition.While
          ? Part.of(
              new Seeded(
                  list(pattern.play(), scope.varied(pattern.manner().vary()), now).padded(),
                  pattern.seed()))
          : Part.of(
              placed.leftOut(
                  step.where(),
                  "The pattern \"%s\" is endless. Say how long with \"for\"."
                      .formatted(pattern.id())));
    }
    return pattern(pattern, scope, now);
  }

  private Part bounded(Part part, Step step) {
    long length = Math.max(part.node().length(), part.period());
    return length <= Limits.LONGEST_STEP
        ? part
        : Part.of(
            placed.leftOut(
                step.where(),
                ("This step takes %s, but %s is the most. For a pattern without an end write"
                        + " \"length: endless\".")
                    .formatted(new Span(length), new Span(Limits.LONGEST_STEP))));
  }
}
