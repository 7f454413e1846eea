package dev.lull.patterns.language;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Timeline;
import dev.lull.patterns.document.Located;
import java.util.Optional;

/// Once along a path, at a steady speed.
///
/// @param glide its path, speed, width, pressure and ease
record Stroke(Glide glide) implements Touch {
  static Stroke read(Located fields) {
    return new Stroke(Glide.read(fields));
  }

  @Override
  public Timeline on(Arm arm) {
    return glide.on(arm, 1);
  }

  @Override
  public Optional<String> objection(Arm arm) {
    return glide.objection(arm);
  }
}
