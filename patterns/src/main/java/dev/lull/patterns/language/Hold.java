package dev.lull.patterns.language;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Timeline;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.place.Course;
import dev.lull.patterns.place.Place;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.timeline.Envelope;
import dev.lull.patterns.timeline.Moving;
import java.util.Optional;

/// A hand that comes to rest in one place, stays, and goes.
///
/// @param place where
/// @param width diameter of the contact, in millimetres
/// @param pressure share of the wearer's comfortable maximum, 0..1
/// @param envelope how it swells, how long it then holds, and how it is released
record Hold(Place place, double width, double pressure, Envelope envelope) implements Touch {
  static Hold read(Located fields) {
    return new Hold(
        fields.at("/place").as(Place.NOTATION),
        fields.at("/width").as(Limits.WIDTH).mm(),
        fields.at("/pressure").as(Limits.PRESSURE).ofOne(),
        new Envelope(
            fields.at("/swell").as(Limits.EASE).nanos(),
            fields.at("/for").as(Limits.DURATION).nanos(),
            fields.at("/release").as(Limits.EASE).nanos()));
  }

  @Override
  public Timeline on(Arm arm) {
    return new Moving(Course.staying(place, arm), 0, envelope, width, pressure);
  }

  @Override
  public Optional<String> objection(Arm arm) {
    return Optional.empty();
  }
}
