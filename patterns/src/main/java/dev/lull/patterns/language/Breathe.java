package dev.lull.patterns.language;

import dev.lull.patterns.Arm;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.place.Place;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.timeline.Envelope;
import dev.lull.patterns.timeline.Node;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One breath: a hand that becomes heavier while somebody breathes in, and lighter while they
/// breathe out.
///
/// @param spot where, and how
/// @param envelope in and out
record Breathe(StillSpot spot, Envelope envelope) implements Touch {
  static Breathe read(Located fields) {
    long breath = fields.at("/rate").as(Limits.RATE).period();
    long in = Math.round(breath * fields.at("/inhale").as(Limits.INHALE).ofOne());
    return new Breathe(
        StillSpot.read(fields, fields.at("/place").as(Place.NOTATION)),
        new Envelope(in, 0, breath - in));
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
