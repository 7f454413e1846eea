package dev.lull.patterns.language;

import dev.lull.patterns.Arm;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.place.Place;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.timeline.Envelope;
import dev.lull.patterns.timeline.Node;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A hand that comes to rest in one place, stays, and goes.
///
/// @param spot where, and how
/// @param envelope how it swells, how long it then holds, and how it is released
record Hold(StillSpot spot, Envelope envelope) implements Touch {
  static Hold read(Located fields) {
    return new Hold(
        StillSpot.read(fields, fields.at("/place").as(Place.NOTATION)),
        new Envelope(
            fields.at("/swell").as(Limits.EASE).nanos(),
            fields.at("/for").as(Limits.DURATION).nanos(),
            fields.at("/release").as(Limits.EASE).nanos()));
  }

  @Override
  public Node on(Arm arm, UnaryOperator<Node> each) {
    return each.apply(spot.on(arm, envelope, 1));
  }

  @Override
  public Tempo tempo() {
    return Tempo.RATE;
  }

  @Override
  public Optional<String> objection(Arm arm) {
    return Optional.empty();
  }
}
