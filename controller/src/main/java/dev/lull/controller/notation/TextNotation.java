package dev.lull.controller.notation;

import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Quoted;
import java.util.Optional;
import java.util.function.Function;

/// A text that is more than any text: an address, say.
///
/// @param reading what a text means; empty if it means nothing
/// @param remedy what is told of a text that means nothing, to be put behind it
/// @param <T> what is written
public record TextNotation<T>(String name, Function<String, Optional<T>> reading, String remedy)
    implements Notation<T> {
  @Override
  public Parsed<T> parse(String text) {
    return reading
        .apply(text)
        .<Parsed<T>>map(Parsed.Value::new)
        .orElseGet(() -> new Parsed.Fault<>(Quoted.text(text) + " " + remedy));
  }
}
