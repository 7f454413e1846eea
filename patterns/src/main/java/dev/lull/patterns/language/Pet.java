package dev.lull.patterns.language;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Timeline;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.timeline.Moving;
import dev.lull.patterns.timeline.Repeated;
import dev.lull.patterns.timeline.Unbroken;
import java.util.Optional;

/// Several strokes along the same path, as one pets a dog.
///
/// @param glide the path, speed, width, pressure and ease of each stroke
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
  public Timeline on(Arm arm) {
    return lift.<Timeline>map(inTheAir -> lifting(arm, inTheAir))
        .orElseGet(() -> glide.on(arm, strokes));
  }

  private Timeline lifting(Arm arm, long inTheAir) {
    Moving stroke = glide.on(arm, 1);
    return new Repeated(new Unbroken(stroke), stroke.length() + inTheAir, strokes);
  }

  @Override
  public Optional<String> objection(Arm arm) {
    return glide.objection(arm);
  }
}
