package dev.lull.patterns.language;

import dev.lull.patterns.Arm;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.place.Surface;
import dev.lull.patterns.quantity.Span;
import dev.lull.patterns.timeline.Late;
import dev.lull.patterns.timeline.Node;
import dev.lull.patterns.timeline.Paced;
import dev.lull.patterns.timeline.Pressed;
import dev.lull.patterns.timeline.Silence;
import dev.lull.patterns.timeline.Variation;
import dev.lull.patterns.timeline.Varied;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Touches and pauses as they are on one arm, at the pace and with the variation of a moment.
final class Placed {
  /// What takes the place of what cannot be played, so that the rest can be looked through.
  static final Silence LEFT_OUT = new Silence(1);

  private final Arm arm;
  private final Complaints complaints;

  /// What is drawn on the arm once need not be drawn again for each repetition.
  private final IdentityHashMap<Touch, Map<Variation, Node>> drawn = new IdentityHashMap<>();

  /// @param complaints takes what cannot be on the arm
  Placed(Arm arm, Complaints complaints) {
    this.arm = arm;
    this.complaints = complaints;
  }

  Node touch(Touch touch, Located where, Scope scope, Pace pace) {
    Node written =
        drawn
            .computeIfAbsent(touch, _ -> new HashMap<>())
            .computeIfAbsent(scope.variation(), variation -> drawn(touch, where, variation));
    if (written.equals(LEFT_OUT)) {
      return written;
    }
    double faster =
        switch (touch.tempo()) {
          case SPEED -> pace.speed();
          case RATE -> pace.rate();
        };
    Node node = pressed(paced(written, faster), pace);
    return scope
        .limit()
        .filter(limit -> node.length() > limit.length())
        .map(limit -> leftOut(where, tooLong(node, limit)))
        .orElse(node);
  }

  private Node drawn(Touch touch, Located where, Variation variation) {
    return touch
        .objection(arm)
        .map(objection -> leftOut(where, objection))
        .orElseGet(() -> touch.on(arm, varied(touch, variation)));
  }

  private UnaryOperator<Node> varied(Touch touch, Variation variation) {
    double pace =
        switch (touch.tempo()) {
          case SPEED -> variation.speed();
          case RATE -> variation.rate();
        };
    if (pace == 0 && variation.pressure() == 0 && variation.place() == 0) {
      return UnaryOperator.identity();
    }
    Surface surface = new Surface(arm);
    return once -> new Varied(once, pace, variation.pressure(), variation.place(), surface);
  }

  private static Node paced(Node node, double faster) {
    return faster == 1 ? node : new Paced(node, faster);
  }

  private static Node pressed(Node node, Pace pace) {
    return pace.pressure() == 1 ? node : new Pressed(node, pace.pressure());
  }

  Node rest(long length, Pace pace) {
    return new Silence(Math.round(length / pace.rate()));
  }

  /// Something in the time that `every` gives it.
  ///
  /// @param every from start to start at this pace, in nanoseconds
  Part slot(Node action, long every, Step step, Scope scope, Pace pace) {
    double share = scope.variation().every();
    long slack = Math.round(every * share);
    Node late = slack == 0 ? action : new Late(action, slack);
    return switch (step.overrun()) {
      case WAIT -> new Part(late, Math.max(every, late.length()));
      case OVERLAP -> new Part(late, every);
      case ERROR -> {
        if (late.length() > every) {
          double longest = action.length() * scope.slowdown(pace) * Math.max(1, pace.rate());
          long needed = (long) Math.ceil(longest / (1 - share));
          complaints.tooLong(
              new Complaints.Tight(
                  step.where().at("/every"),
                  late.length(),
                  every,
                  needed,
                  share,
                  () -> Cause.of(step, arm, scope)));
          yield new Part(LEFT_OUT, every);
        }
        yield new Part(late, every);
      }
    };
  }

  Node leftOut(Located where, String message) {
    complaints.add(where, message);
    return LEFT_OUT;
  }

  private static String tooLong(Node node, Scope.Window limit) {
    return ("This touch takes %s, but \"%s\" leaves it %s, and no touch is cut off. Make it"
            + " shorter, or the \"%s\" longer.")
        .formatted(new Span(node.length()), limit.key(), new Span(limit.length()), limit.key());
  }
}
