package dev.lull.controller.recording;

import dev.lull.controller.stream.StreamMessage;
import dev.lull.patterns.Arm;
import dev.lull.patterns.quantity.Limits;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.JsonNodeFactory;

/// Writes touches as the text of a pattern file: one after another those of each finger, and the
/// fingers together.
///
/// Where a finger comes less than 100 ms after the first, which is too short for a rest, everything
/// is 100 ms later.
final class PatternText {
  private static final String LAYER = " ".repeat(10);

  private final Arm arm;
  private final StringBuilder text = new StringBuilder();

  /// On an arm.
  PatternText(Arm arm) {
    this.arm = arm;
  }

  /// The whole file.
  ///
  /// @param touches at least one, in the order of their beginnings
  String of(String name, String about, List<Touched> touches) {
    List<List<Touched>> fingers =
        IntStream.range(0, StreamMessage.MOST_CONTACTS)
            .mapToObj(finger -> touches.stream().filter(it -> it.finger() == finger).toList())
            .filter(it -> !it.isEmpty())
            .toList();
    head(name, about, touches.size(), fingers.size());
    long start = touches.getFirst().start() - lead(touches.getFirst().start(), fingers);
    if (fingers.size() == 1) {
      finger(fingers.getFirst(), start, "  ");
    } else {
      text.append("  - together:\n");
      for (List<Touched> finger : fingers) {
        text.append("      - play:\n");
        finger(finger, start, LAYER);
      }
    }
    return text.toString();
  }

  private void head(String name, String about, int touches, int fingers) {
    String quoted = JsonNodeFactory.instance.stringNode(name).toString();
    text.append("# ").append(about).append('\n');
    text.append(
        "# Each trace is one touch of a finger. Touches: %d, fingers: %d.\n"
            .formatted(touches, fingers));
    text.append(
        "# Places are shares of the arm, which was taken to be %s long.\n"
            .formatted(Script.millimetres(arm.length())));
    text.append("lull: 1\nname: ").append(quoted).append('\n');
    text.append("about: Recorded from a live stream.\nplay:\n");
  }

  private static long lead(long start, List<List<Touched>> fingers) {
    boolean tooSoon =
        fingers.stream()
            .mapToLong(it -> it.getFirst().start() - start)
            .anyMatch(it -> it > 0 && it < Limits.SHORTEST_TOUCH);
    return tooSoon ? Limits.SHORTEST_TOUCH : 0;
  }

  private void finger(List<Touched> touches, long start, String indent) {
    long wait = touches.getFirst().start() - start;
    if (wait > 0) {
      text.append(indent).append("- rest: ").append(Script.seconds(wait)).append('\n');
    }
    for (int i = 0; i < touches.size(); i++) {
      trace(touches.get(i), indent);
      if (i + 1 < touches.size()) {
        long every = touches.get(i + 1).start() - touches.get(i).start();
        text.append(indent).append("  every: ").append(Script.seconds(every)).append('\n');
      }
    }
  }

  private void trace(Touched touched, String indent) {
    Script script = Script.of(touched, arm.length());
    text.append(indent).append("- trace:\n");
    text.append(indent).append("    width: ").append(Script.millimetres(script.width()));
    text.append('\n').append(indent).append("    points:\n");
    for (Moment moment : script.moments()) {
      text.append(indent).append("      - ");
      text.append(script.point(moment, arm.length())).append('\n');
    }
  }
}
