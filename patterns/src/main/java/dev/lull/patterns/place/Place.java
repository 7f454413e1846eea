package dev.lull.patterns.place;

import dev.lull.patterns.quantity.Notation;

/// A place on the skin of any forearm.
///
/// @param along how far up the arm
/// @param around angle from the middle of the inner side, in degrees, −180..180, positive towards
///     the thumb
public record Place(Along along, double around) {
  /// How it is written: `inner wrist`, `outer 12 cm`, `thumb side 40 %`, `middle at 30°`.
  public static final Notation<Place> NOTATION = new PlaceNotation();
}
