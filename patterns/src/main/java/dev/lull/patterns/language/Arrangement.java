package dev.lull.patterns.language;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Timeline;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.quantity.Span;
import dev.lull.patterns.timeline.Node;
import dev.lull.patterns.timeline.Repeated;
import dev.lull.patterns.timeline.Sequence;
import dev.lull.patterns.timeline.Silence;
import dev.lull.patterns.timeline.Unbroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the steps of a pattern on one arm, and collects what does not fit.
///
/// What does not fit is left out of the result, so that the rest can be looked through as well; a
/// result with problems is not to be played.
public final class Arrangement {
  private static final Silence LEFT_OUT = new Silence(1);

  private final Arm arm;
  private final List<Problem> problems = new ArrayList<>();

  /// Arranges for one arm.
  public Arrangement(Arm arm) {
    this.arm = arm;
  }

  /// What does not fit.
  public List<Problem> problems() {
    return problems;
  }

  /// A whole play list.
  public Timeline whole(List<Step> play, PlayLength length) {
    Node list =
        switch (length) {
          case PlayLength.Lasting(long time) -> list(play, Optional.of(new Frame("length", time)));
          case PlayLength.Once(), PlayLength.Endless() -> list(play, Optional.empty());
        };
    return switch (length) {
      case PlayLength.Once() -> list;
      case PlayLength.Lasting(long time) -> endless(list).lasting(time);
      case PlayLength.Endless() -> endless(list);
    };
  }

  /// The time in which touches must have an end.
  ///
  /// @param key what sets it: "length" or "for"
  /// @param length in nanoseconds
  private record Frame(String key, long length) {}

  private static Optional<Frame> shorter(Optional<Frame> outer, Frame inner) {
    return outer.filter(frame -> frame.length() < inner.length()).or(() -> Optional.of(inner));
  }

  private Node list(List<Step> steps, Optional<Frame> frame) {
    return new Sequence(steps.stream().map(step -> step(step, frame)).toList());
  }

  private Node step(Step step, Optional<Frame> frame) {
    return switch (step.repetition()) {
      case Repetition.Times(long times) -> {
        Node once = once(step, frame);
        yield times == 1 ? once : bounded(new Repeated(once, once.length(), times), step);
      }
      case Repetition.While(long time) ->
          endless(once(step, shorter(frame, new Frame("for", time)))).lasting(time);
    };
  }

  private Node once(Step step, Optional<Frame> frame) {
    Node action =
        switch (step.action()) {
          case Rest(long length) -> new Silence(length);
          case Group(List<Step> steps) -> bounded(list(steps, frame), step);
          case Touch touch -> touch(touch, step.where(), frame);
        };
    return step.every().map(every -> slot(action, every, step.where())).orElse(action);
  }

  private Node touch(Touch touch, Located where, Optional<Frame> frame) {
    Optional<String> objection = touch.objection(arm);
    if (objection.isPresent()) {
      return leftOut(where, objection.get());
    }
    Node node = new Unbroken(touch.on(arm));
    return frame.filter(f -> node.length() > f.length()).isPresent()
        ? leftOut(where, tooLong(node, frame.get()))
        : node;
  }

  private Node slot(Node action, long every, Located where) {
    return action.length() <= every
        ? new Repeated(action, every, 1)
        : leftOut(
            where.at("/every"),
            ("This step takes %s, but \"every\" gives it %s. Write \"every: %s\" or more, or make"
                    + " it shorter.")
                .formatted(new Span(action.length()), new Span(every), new Span(action.length())));
  }

  private Node bounded(Node node, Step step) {
    return node.length() <= Limits.LONGEST_STEP
        ? node
        : leftOut(
            step.where(),
            ("This step takes %s, but %s is the most. For a pattern without an end write \"length:"
                    + " endless\".")
                .formatted(new Span(node.length()), new Span(Limits.LONGEST_STEP)));
  }

  private static String tooLong(Node node, Frame frame) {
    return ("This touch takes %s, but \"%s\" leaves it %s, and no touch is cut off. Make it"
            + " shorter, or the \"%s\" longer.")
        .formatted(new Span(node.length()), frame.key(), new Span(frame.length()), frame.key());
  }

  private Node leftOut(Located where, String message) {
    problems.add(where.problem(message));
    return LEFT_OUT;
  }

  private static Node endless(Node node) {
    return new Repeated(node, node.length(), Timeline.ENDLESS);
  }
}
