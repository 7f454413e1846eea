package dev.lull.patterns.language;

import dev.lull.patterns.Arm;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.place.Place;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.timeline.Envelope;
import dev.lull.patterns.timeline.Node;
import dev.lull.patterns.timeline.Sequence;
import dev.lull.patterns.timeline.Silence;
import dev.lull.patterns.timeline.Unbroken;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One beat of a heart: a firm touch, a lighter one, and the pause until the next beat.
///
/// Of a heart that beats 50 times a minute or less, the two touches take as long as at 50: what
/// becomes longer is the pause.
///
/// @param spot where, and how
/// @param beat from beat to beat, in nanoseconds
record Pulse(StillSpot spot, long beat) implements Touch {
  private static final long LONGEST = 1_200_000_000;
  private static final double FIRST = 0.28;
  private static final double BETWEEN = 0.06;
  private static final double SECOND = 0.24;
  private static final double LIGHTER = 0.6;

  static Pulse read(Located fields) {
    return new Pulse(
        StillSpot.read(fields, fields.at("/place").as(Place.NOTATION)),
        fields.at("/rate").as(Limits.RATE).period());
  }

  @Override
  public Node on(Arm arm, UnaryOperator<Node> each) {
    long first = share(FIRST);
    long between = share(BETWEEN);
    long second = share(SECOND);
    return each.apply(
        new Unbroken(
            Sequence.of(
                List.of(
                    spot.on(arm, Envelope.of(first, first / 2), 1),
                    new Silence(between),
                    spot.on(arm, Envelope.of(second, second / 2), LIGHTER),
                    new Silence(beat - first - between - second)))));
  }

  private long share(double of) {
    return Math.round(of * Math.min(beat, LONGEST));
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
