package dev.lull.patterns.language;

import dev.lull.patterns.Arm;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.place.Place;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.timeline.Envelope;
import dev.lull.patterns.timeline.Node;
import dev.lull.patterns.timeline.Sequence;
import dev.lull.patterns.timeline.Unbroken;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Hands that press one place after another, once each, as dough is kneaded.
///
/// @param spots where, and how
/// @param press how long each press takes, in nanoseconds
record Knead(List<StillSpot> spots, long press) implements Touch {
  Knead {
    spots = List.copyOf(spots);
  }

  static Knead read(Located fields) {
    return new Knead(
        fields.at("/places").items().stream()
            .map(place -> StillSpot.read(fields, place.as(Place.NOTATION)))
            .toList(),
        fields.at("/rate").as(Limits.RATE).period());
  }

  @Override
  public Node on(Arm arm, UnaryOperator<Node> each) {
    Envelope envelope = Envelope.of(press, press / 2);
    return new Unbroken(
        Sequence.of(spots.stream().map(spot -> each.apply(spot.on(arm, envelope, 1))).toList()));
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
