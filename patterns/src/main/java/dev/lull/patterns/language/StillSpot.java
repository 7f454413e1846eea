package dev.lull.patterns.language;

import dev.lull.patterns.Arm;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.place.Course;
import dev.lull.patterns.place.Place;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.timeline.Envelope;
import dev.lull.patterns.timeline.Moving;

/// Where, how wide and how firm something touches that does not move over the skin.
///
/// @param width diameter of the contact, in millimetres
/// @param pressure share of the wearer's comfortable maximum, 0..1
record StillSpot(Place place, double width, double pressure) {
  static StillSpot read(Located fields, Place place) {
    return new StillSpot(
        place,
        fields.at("/width").as(Limits.WIDTH).mm(),
        fields.at("/pressure").as(Limits.PRESSURE).ofOne());
  }

  /// @param share of its pressure
  Moving on(Arm arm, Envelope envelope, double share) {
    return new Moving(Course.staying(place, arm), 0, envelope, width, pressure * share);
  }
}
