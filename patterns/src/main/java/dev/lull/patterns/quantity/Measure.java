package dev.lull.patterns.quantity;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a quantity of one kind is written: a plain decimal number and a unit, within limits.
///
/// The point is always `.`, whatever the machine's language. Exponents, infinities and numbers of
/// more than nine digits on either side of the point are not understood.
///
/// @param <Q> the quantity
public final class Measure<Q> implements Notation<Q> {
  private static final String UNIT = " *([^\\d\\s.,+−-][^\\d\\s]{0,9}|)";
  private static final Pattern QUANTITY =
      Pattern.compile("([-+−]?)(\\d{1,9}(?:\\.\\d{1,9})?)" + UNIT);
  private static final Pattern LONG = Pattern.compile("[-+−]?\\d+(?:\\.\\d+)?" + UNIT);
  private static final Pattern PART =
      Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?) *+([^\\d\\s.,+−-]{1,9}),? *+(?:and +)?");
  private static final Pattern COMMA = Pattern.compile("\\d+,\\d+ *[^\\d\\s]*");

  private final String name;
  private final String example;
  private final Function<BigDecimal, Q> make;
  private final List<Unit> units;
  private final Optional<Range> range;

  private record Range(String least, String most, BigDecimal from, BigDecimal to) {}

  private Measure(
      String name,
      String example,
      Function<BigDecimal, Q> make,
      List<Unit> units,
      Optional<Range> range) {
    this.name = name;
    this.example = example;
    this.make = make;
    this.units = units;
    this.range = range;
  }

  static <Q> Measure<Q> of(
      String name, String example, Function<BigDecimal, Q> make, Unit... units) {
    return new Measure<>(name, example, make, List.of(units), Optional.empty());
  }

  /// The same kind of quantity under a name of its own and within limits.
  ///
  /// @param name what schemas and messages call it, such as "speed"
  /// @param example a good value, such as "3 cm/s"
  /// @param least the smallest that is allowed, such as "0.1 cm/s"
  /// @param most the greatest that is allowed
  public Measure<Q> within(String name, String example, String least, String most) {
    Range limits = new Range(least, most, inBase(least), inBase(most));
    return new Measure<>(name, example, make, units, Optional.of(limits));
  }

  @Override
  public String name() {
    return name;
  }

  /// A good value, for messages.
  public String example() {
    return example;
  }

  /// What is allowed, such as "0.1 cm/s to 50 cm/s"; empty if there are no limits.
  public String limits() {
    return range.map(r -> r.least() + " to " + r.most()).orElse("");
  }

  @Override
  public Parsed<Q> parse(String text) {
    Matcher parts = QUANTITY.matcher(text.strip());
    if (!parts.matches()) {
      return fault(text, notAQuantity(text));
    }
    Optional<Unit> unit = unit(parts.group(3));
    if (unit.isEmpty()) {
      return fault(text, wrongUnit(parts.group(3)));
    }
    BigDecimal value = value(parts, unit.get());
    return outside(value)
        .<Parsed<Q>>map(why -> fault(text, why))
        .orElseGet(() -> new Parsed.Value<>(make.apply(value)));
  }

  private BigDecimal inBase(String text) {
    Matcher parts = QUANTITY.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("\"" + text + "\" is not a quantity.");
    }
    return value(parts, unit(parts.group(3)).orElseThrow());
  }

  private static BigDecimal value(Matcher parts, Unit unit) {
    BigDecimal value = unit.inBase(new BigDecimal(parts.group(2)));
    return parts.group(1).isEmpty() || parts.group(1).equals("+") ? value : value.negate();
  }

  private Optional<Unit> unit(String symbol) {
    return units.stream().filter(unit -> unit.symbol().equals(symbol)).findFirst();
  }

  private Optional<String> outside(BigDecimal value) {
    return range
        .filter(r -> value.compareTo(r.from()) < 0 || value.compareTo(r.to()) > 0)
        .map(r -> value.compareTo(r.from()) < 0 ? tooSmall(r) : tooGreat(r));
  }

  private static String tooSmall(Range range) {
    return "is less than the least, %s. Write %s to %s."
        .formatted(range.least(), range.least(), range.most());
  }

  private static String tooGreat(Range range) {
    return "is more than the most, %s. Write %s to %s."
        .formatted(range.most(), range.least(), range.most());
  }

  private String wrongUnit(String symbol) {
    if (symbol.isEmpty()) {
      return "has no unit. Write " + such() + ".";
    }
    String known = units.stream().map(unit -> "\"" + unit.symbol() + "\"").collect(joining(" or "));
    return "has the unit \"%s\", but is to be in %s. Write %s.".formatted(symbol, known, such());
  }

  private String notAQuantity(String text) {
    if (LONG.matcher(text.strip()).matches()) {
      return "has too many digits: nine before the point and nine behind it are the most.";
    }
    if (COMMA.matcher(text.strip()).matches()) {
      String point = Quoted.text(text.strip().replace(',', '.'));
      return "has a decimal comma. Write it with a point: " + point + ".";
    }
    return sum(text.strip())
        .map(sum -> "is more than one quantity. Write their sum: \"" + sum + "\".")
        .orElseGet(() -> "is not a plain number and a unit. Write " + such() + ".");
  }

  /// Of several quantities in a row, such as "1 min 30 s", in the unit of the last.
  private Optional<String> sum(String text) {
    BigDecimal sum = BigDecimal.ZERO;
    Optional<Unit> unit = Optional.empty();
    Matcher part = PART.matcher(text);
    while (part.regionStart() < text.length()) {
      unit = part.lookingAt() ? unit(part.group(2)) : Optional.empty();
      if (unit.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(unit.get().inBase(new BigDecimal(part.group(1))));
      part.region(part.end(), text.length());
    }
    BigDecimal base = sum;
    return unit.map(last -> last.of(base).toPlainString() + " " + last.symbol());
  }

  private String such() {
    String article = "aeiou".indexOf(name.charAt(0)) < 0 ? "a" : "an";
    return "%s %s such as \"%s\"".formatted(article, name, example);
  }

  private static <Q> Parsed<Q> fault(String text, String why) {
    return new Parsed.Fault<>(Quoted.text(text) + " " + why);
  }
}
