package dev.lull.patterns.language;

import dev.lull.patterns.Arm;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.timeline.Node;
import dev.lull.patterns.timeline.Repeated;
import dev.lull.patterns.timeline.Unbroken;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Several strokes along the same path, as one pets a dog.
///
/// @param glide the way, speed, width, pressure and ease of each stroke
/// @param strokes how many
/// @param lift how long the hand is in the air after each stroke, on its way back, in nanoseconds;
///     empty if it stays on the skin and strokes back
record Pet(Glide glide, long strokes, Optional<Long> lift) implements Touch {
  static Pet read(Located fields) {
    Optional<Long> lift =
        fields.at("/back-and-forth").truth()
            ? Optional.empty()
            : Optional.of(fields.at("/lift").as(Limits.DURATION).nanos());
    return new Pet(Glide.read(fields), fields.at("/strokes").whole(), lift);
  }

  @Override
  public Node on(Arm arm, UnaryOperator<Node> each) {
    return lift.map(inTheAir -> lifting(each.apply(glide.on(arm, 1).getFirst()), inTheAir))
        .orElseGet(() -> each.apply(glide.on(arm, strokes).getFirst()));
  }

  private Node lifting(Node stroke, long inTheAir) {
    return new Unbroken(new Repeated(stroke, stroke.length() + inTheAir, strokes));
  }

  @Override
  public Tempo tempo() {
    return Tempo.SPEED;
  }

  @Override
  public Optional<String> objection(Arm arm) {
    int lines = glide.way().lines();
    return lines == 1
        ? glide.objection(arm)
        : Optional.of(
            "A pet goes along one line, but this drawing has %s. Write a stroke instead."
                .formatted(lines));
  }
}
