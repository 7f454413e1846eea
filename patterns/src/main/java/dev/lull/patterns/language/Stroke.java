package dev.lull.patterns.language;

import dev.lull.patterns.Arm;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.timeline.Node;
import dev.lull.patterns.timeline.Sequence;
import dev.lull.patterns.timeline.Silence;
import dev.lull.patterns.timeline.Unbroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Once along a path, or along each line of a drawing, at a steady speed.
///
/// @param glide its way, speed, width, pressure and ease
/// @param lift how long the hand is in the air between two lines, in nanoseconds
record Stroke(Glide glide, long lift) implements Touch {
  static Stroke read(Located fields) {
    return new Stroke(Glide.read(fields), fields.at("/lift").as(Limits.DURATION).nanos());
  }

  @Override
  public Node on(Arm arm, UnaryOperator<Node> each) {
    List<Node> parts = new ArrayList<>();
    for (Node line : glide.on(arm, 1)) {
      if (!parts.isEmpty()) {
        parts.add(new Silence(lift));
      }
      parts.add(each.apply(line));
    }
    return parts.size() == 1 ? parts.getFirst() : new Unbroken(Sequence.of(parts));
  }

  @Override
  public Tempo tempo() {
    return Tempo.SPEED;
  }

  @Override
  public Optional<String> objection(Arm arm) {
    return glide.objection(arm);
  }
}
