package dev.lull.patterns.language;

import dev.lull.patterns.Arm;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.place.Course;
import dev.lull.patterns.place.Drawing;
import dev.lull.patterns.place.Path;
import dev.lull.patterns.place.Way;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.quantity.Span;
import dev.lull.patterns.timeline.Envelope;
import dev.lull.patterns.timeline.Moving;
import java.util.List;
import java.util.Optional;

/// What all touches that glide over the skin have in common.
///
/// @param way where they go
/// @param speed in millimetres a second
/// @param width diameter of the contact, in millimetres
/// @param pressure share of the wearer's comfortable maximum, 0..1
/// @param ease how long the contact takes to come, and to go, in nanoseconds; at most half of the
///     touch each
record Glide(Way way, double speed, double width, double pressure, long ease) {
  private static final double NANOS_PER_SECOND = 1e9;

  static Glide read(Located fields) {
    return new Glide(
        way(fields),
        fields.at("/speed").as(Limits.SPEED).mmPerSecond(),
        fields.at("/width").as(Limits.WIDTH).mm(),
        fields.at("/pressure").as(Limits.PRESSURE).ofOne(),
        fields.at("/ease").as(Limits.EASE).nanos());
  }

  private static Way way(Located fields) {
    return fields
        .at("/drawing")
        .ifPresent()
        .<Way>map(Drawing::read)
        .orElseGet(() -> fields.at("/path").as(Path.NOTATION));
  }

  /// Each of its lines, so often along it, there and back in turn, without leaving the skin.
  List<Moving> on(Arm arm, long passes) {
    return way.on(arm).stream().map(line -> along(line, passes)).toList();
  }

  private Moving along(Course line, long passes) {
    Envelope envelope = Envelope.of(passes * passing(line), ease);
    return new Moving(line, speed, envelope, width, pressure);
  }

  private long passing(Course line) {
    return Math.round(line.length() / speed * NANOS_PER_SECOND);
  }

  Optional<String> objection(Arm arm) {
    return way.objection()
        .or(() -> way.on(arm).stream().map(this::objection).flatMap(Optional::stream).findFirst());
  }

  private Optional<String> objection(Course line) {
    long passing = passing(line);
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
