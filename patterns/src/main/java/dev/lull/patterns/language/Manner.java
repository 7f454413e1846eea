package dev.lull.patterns.language;

import dev.lull.patterns.document.Located;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.quantity.Measure;
import dev.lull.patterns.quantity.Share;
import dev.lull.patterns.timeline.Variation;
import java.util.Optional;

/// How a step, or a whole pattern, is to be played beside what it says: by chance, and as time
/// passes.
///
/// @param vary where it says something of its own; the rest is as around it
/// @param drift what changes as time passes
public record Manner(Vary vary, Optional<Drift> drift) {
  /// Reads what the schema has found to be right.
  public static Manner read(Located fields) {
    return new Manner(
        Vary.read(fields.at("/vary")), fields.at("/drift").ifPresent().map(Drift::read));
  }

  /// What a step says of chance.
  record Vary(
      Optional<Double> speed,
      Optional<Double> rate,
      Optional<Double> every,
      Optional<Double> place,
      Optional<Double> pressure) {
    private static Vary read(Located fields) {
      return new Vary(
          share(fields.at("/speed"), Limits.VARIED_PACE),
          share(fields.at("/rate"), Limits.VARIED_PACE),
          share(fields.at("/every"), Limits.VARIED_EVERY),
          fields.at("/place").ifPresent().map(place -> place.as(Limits.VARIED_PLACE).mm()),
          share(fields.at("/pressure"), Limits.VARIED_PRESSURE));
    }

    private static Optional<Double> share(Located field, Measure<Share> limits) {
      return field.ifPresent().map(share -> share.as(limits).ofOne());
    }

    Variation within(Variation around) {
      return new Variation(
          speed.orElse(around.speed()),
          rate.orElse(around.rate()),
          every.orElse(around.every()),
          place.orElse(around.place()),
          pressure.orElse(around.pressure()));
    }
  }
}
