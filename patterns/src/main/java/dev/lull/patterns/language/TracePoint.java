package dev.lull.patterns.language;

import dev.lull.patterns.place.Place;
import dev.lull.patterns.quantity.Notation;
import java.util.Optional;

/// Where a touch is at one of its moments, and how firm.
///
/// @param at nanoseconds since it began
/// @param pressure share of the wearer's comfortable maximum, 0..1
/// @param width diameter of the contact, in millimetres; that of the whole touch if empty
public record TracePoint(long at, Place place, double pressure, Optional<Double> width) {
  /// How it is written: `200 ms, inner 40 %, 50 %`, and perhaps `, 3 cm` behind it.
  public static final Notation<TracePoint> NOTATION = new TracePointNotation();
}
