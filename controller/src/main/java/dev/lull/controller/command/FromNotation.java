package dev.lull.controller.command;

import dev.lull.controller.player.From;
import dev.lull.patterns.quantity.Measure;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Quoted;
import dev.lull.patterns.quantity.Span;

/// Where in a pattern to begin: `here`, or a time such as `20 min`.
public record FromNotation() implements Notation<From> {
  private static final String HERE = "here";
  /// A moment of a pattern.
  public static final Measure<Span> MOMENT = Span.MEASURE.within("time", "20 min", "0 s", "24 h");

  @Override
  public String name() {
    return "from";
  }

  @Override
  public Parsed<From> parse(String text) {
    if (text.strip().equals(HERE)) {
      return new Parsed.Value<>(new From.Here());
    }
    return switch (MOMENT.parse(text)) {
      case Parsed.Value<Span>(Span span) -> new Parsed.Value<>(new From.Moment(span.nanos()));
      case Parsed.Fault<Span>(String why) -> new Parsed.Fault<>(orHere(text, why));
    };
  }

  private static String orHere(String text, String why) {
    return text.matches("\\s*\\d.*")
        ? why
        : Quoted.text(text)
            + " is no moment of a pattern. Write a time such as \"20 min\", or \"here\".";
  }
}
