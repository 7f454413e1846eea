package dev.lull.patterns.language;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Timeline;
import dev.lull.patterns.document.Located;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A contact through time, as its author wrote it. A new one is a file of its own, a line in this
/// list, and its keys in the schema.
public sealed interface Touch extends Action permits Stroke, Pet, Hold {
  /// What touches are called in a file, and how each is read.
  Map<String, Function<Located, Touch>> KINDS =
      Map.of(
          "stroke", Stroke::read,
          "pet", Pet::read,
          "hold", Hold::read);

  /// This touch on that arm. It has an end, and begins and ends with no pressure.
  Timeline on(Arm arm);

  /// Why this touch cannot be felt on that arm, and what to write instead; empty if it can.
  Optional<String> objection(Arm arm);
}
