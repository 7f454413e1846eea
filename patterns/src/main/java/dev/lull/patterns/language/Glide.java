package dev.lull.patterns.language;

import dev.lull.patterns.Arm;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.place.Path;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.quantity.Span;
import dev.lull.patterns.timeline.Envelope;
import dev.lull.patterns.timeline.Moving;
import java.util.Optional;

/// What all touches that glide over the skin have in common.
///
/// @param path the way they take
/// @param speed in millimetres a second
/// @param width diameter of the contact, in millimetres
/// @param pressure share of the wearer's comfortable maximum, 0..1
/// @param ease how long the contact takes to come, and to go, in nanoseconds; at most half of the
///     touch each
record Glide(Path path, double speed, double width, double pressure, long ease) {
  private static final double NANOS_PER_SECOND = 1e9;

  static Glide read(Located fields) {
    return new Glide(
        fields.at("/path").as(Path.NOTATION),
        fields.at("/speed").as(Limits.SPEED).mmPerSecond(),
        fields.at("/width").as(Limits.WIDTH).mm(),
        fields.at("/pressure").as(Limits.PRESSURE).ofOne(),
        fields.at("/ease").as(Limits.EASE).nanos());
  }

  /// Once along the path, in nanoseconds.
  long passing(Arm arm) {
    return Math.round(path.on(arm).length() / speed * NANOS_PER_SECOND);
  }

  /// So often along the path, there and back in turn, without leaving the skin.
  Moving on(Arm arm, long passes) {
    Envelope envelope = Envelope.of(passes * passing(arm), ease);
    return new Moving(path.on(arm), speed, envelope, width, pressure);
  }

  Optional<String> objection(Arm arm) {
    long passing = passing(arm);
    if (passing == 0) {
      return Optional.of("This path goes nowhere: all its places are the same on this arm.");
    }
    return passing >= Limits.SHORTEST_TOUCH
        ? Optional.empty()
        : Optional.of(
            ("Once along this path takes only %s, but the shortest touch is %s. Write a longer path"
                    + " or a lower speed.")
                .formatted(new Span(passing), new Span(Limits.SHORTEST_TOUCH)));
  }
}
