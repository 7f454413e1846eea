package dev.lull.patterns.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A length of time.
///
/// @param nanos in nanoseconds
public record Span(long nanos) {
  /// How it is written: `300 ms`, `12 s`, `10 min`, `2 h`; 10000 h at most.
  public static final Measure<Span> MEASURE =
      Measure.<Span>of(
              "duration",
              "10 s",
              nanos -> new Span(nanos.setScale(0, RoundingMode.HALF_EVEN).longValueExact()),
              new Unit("ms", "1000000"),
              new Unit("s", "1000000000"),
              new Unit("min", "60000000000"),
              new Unit("h", "3600000000000"))
          .within("duration", "10 s", "0 s", "10000 h");

  private static final long MILLI = 1_000_000;
  private static final long SECOND = 1_000 * MILLI;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;

  /// As people write it, such as `8.334 s`, in the largest unit it has one of. Rounded up to a
  /// thousandth of that unit, so that who writes it gets time enough.
  @Override
  public String toString() {
    if (nanos < SECOND) {
      return in(MILLI, "ms");
    }
    if (nanos < MINUTE) {
      return in(SECOND, "s");
    }
    return nanos < HOUR ? in(MINUTE, "min") : in(HOUR, "h");
  }

  /// The same or a little more: up to the next tenth of a second, or of the largest unit it has one
  /// of, so that it is easily written.
  public Span roundedUp() {
    long tenth = (nanos < MINUTE ? SECOND : nanos < HOUR ? MINUTE : HOUR) / 10;
    return new Span(Math.ceilDiv(nanos, tenth) * tenth);
  }

  private String in(long unit, String symbol) {
    BigDecimal count =
        BigDecimal.valueOf(nanos).divide(BigDecimal.valueOf(unit), 3, RoundingMode.CEILING);
    BigDecimal plain = count.stripTrailingZeros();
    return plain.toPlainString() + " " + symbol;
  }
}
