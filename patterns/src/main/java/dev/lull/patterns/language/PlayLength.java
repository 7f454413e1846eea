package dev.lull.patterns.language;

import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Span;

/// How long a pattern plays.
public sealed interface PlayLength {
  /// How it is written: a duration, or `endless`.
  Notation<PlayLength> NOTATION = new PlayLengthNotation();

  /// Its play list once.
  record Once() implements PlayLength {}

  /// Its play list again and again for a while. A touch that would not be finished by then is not
  /// begun.
  ///
  /// @param length in nanoseconds
  record Lasting(long length) implements PlayLength {}

  /// Its play list again and again until somebody stops it.
  record Endless() implements PlayLength {}

  /// Durations, and one word.
  final class PlayLengthNotation implements Notation<PlayLength> {
    private PlayLengthNotation() {}

    @Override
    public String name() {
      return "play length";
    }

    @Override
    public Parsed<PlayLength> parse(String text) {
      if (text.strip().equals("endless")) {
        return new Parsed.Value<>(new Endless());
      }
      return switch (Limits.DURATION.parse(text)) {
        case Parsed.Value<Span>(Span length) -> new Parsed.Value<>(new Lasting(length.nanos()));
        case Parsed.Fault<Span>(String message) ->
            new Parsed.Fault<>(message + " Or write \"endless\".");
      };
    }
  }
}
