package dev.lull.patterns.language;

import dev.lull.patterns.Arm;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.timeline.Node;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A contact through time, as its author wrote it. A new one is a file of its own, a line in this
/// list, and its keys in the schema.
public sealed interface Touch extends Action
    permits Stroke, Pet, Hold, Knead, Pulse, Breathe, Trace {
  /// What touches are called in a file, and how each is read.
  Map<String, Function<Located, Touch>> KINDS =
      Map.of(
          "stroke", Stroke::read,
          "pet", Pet::read,
          "hold", Hold::read,
          "knead", Knead::read,
          "pulse", Pulse::read,
          "breathe", Breathe::read,
          "trace", Trace::read);

  /// What decides how long a touch takes.
  enum Tempo {
    /// How fast the hand moves over the skin.
    SPEED,
    /// How often something happens.
    RATE
  }

  /// This touch on that arm. It has an end, and begins and ends with no pressure.
  ///
  /// @param each what becomes of each part of it that touches the skin once
  Node on(Arm arm, UnaryOperator<Node> each);

  /// What decides how long it takes.
  Tempo tempo();

  /// Why this touch cannot be felt on that arm, and what to write instead; empty if it can.
  Optional<String> objection(Arm arm);
}
