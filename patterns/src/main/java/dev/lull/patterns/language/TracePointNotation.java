package dev.lull.patterns.language;

import dev.lull.patterns.place.Place;
import dev.lull.patterns.quantity.Length;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Quoted;
import dev.lull.patterns.quantity.Share;
import dev.lull.patterns.quantity.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A time, a place, a pressure and perhaps a width, with commas between them.
final class TracePointNotation implements Notation<TracePoint> {
  private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d),(?=\\d)");
  private static final Pattern PARTS = Pattern.compile("\\s*,\\s*");
  private static final int NEEDED = 3;

  @Override
  public String name() {
    return "point of a trace";
  }

  @Override
  public Parsed<TracePoint> parse(String text) {
    if (DECIMAL_COMMA.matcher(text).find()) {
      String point = DECIMAL_COMMA.matcher(text).replaceAll(".");
      return fault(text, " has a decimal comma. Write it with a point: " + quoted(point) + ".");
    }
    String[] parts = PARTS.split(text.strip(), -1);
    if (parts.length == NEEDED) {
      return of(text, parts, new Parsed.Value<>(Optional.empty()));
    }
    return parts.length == NEEDED + 1
        ? of(text, parts, width(parts[NEEDED]))
        : fault(
            text,
            " is not a time, a place, a pressure and perhaps a width, with commas between them."
                + " Write one such as \"200 ms, inner 40 %, 50 %\"; inside [ ], put it in quotation marks.");
  }

  private static Parsed<TracePoint> of(String text, String[] parts, Parsed<Optional<Double>> wide) {
    Parsed<Span> at = Limits.MOMENT.parse(parts[0]);
    Parsed<Place> place = Place.NOTATION.parse(parts[1]);
    Parsed<Share> pressure = Limits.PRESSURE.parse(parts[2]);
    if (at instanceof Parsed.Value<Span>(Span since)
        && place instanceof Parsed.Value<Place>(Place where)
        && pressure instanceof Parsed.Value<Share>(Share firm)
        && wide instanceof Parsed.Value<Optional<Double>>(Optional<Double> width)) {
      return new Parsed.Value<>(new TracePoint(since.nanos(), where, firm.ofOne(), width));
    }
    return Stream.of(
            told("time", at), told("place", place), told("pressure", pressure), told("width", wide))
        .flatMap(Optional::stream)
        .findFirst()
        .map(why -> TracePointNotation.<TracePoint>fault(text, ": " + why))
        .orElseThrow();
  }

  private static Parsed<Optional<Double>> width(String part) {
    return switch (Limits.WIDTH.parse(part)) {
      case Parsed.Value<Length>(Length width) -> new Parsed.Value<>(Optional.of(width.mm()));
      case Parsed.Fault<Length>(String message) -> new Parsed.Fault<>(message);
    };
  }

  private static <T> Optional<String> told(String part, Parsed<T> parsed) {
    return switch (parsed) {
      case Parsed.Value<T> _ -> Optional.empty();
      case Parsed.Fault<T>(String message) -> Optional.of(part + " " + message);
    };
  }

  private static <T> Parsed<T> fault(String text, String why) {
    return new Parsed.Fault<>(quoted(text) + why);
  }

  private static String quoted(String text) {
    return Quoted.text(text.strip());
  }
}
