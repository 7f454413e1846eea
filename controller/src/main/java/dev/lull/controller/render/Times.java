package dev.lull.controller.render;

import dev.lull.patterns.quantity.Span;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How times are written for people.
public final class Times {
  private static final long HOUR = 3_600_000_000_000L;
  private static final long MINUTE = 60_000_000_000L;

  private Times() {}

  /// A moment, such as `1:30`; or `0:01:30` in something of an hour or more, so that nobody takes
  /// hours for minutes.
  ///
  /// @param nanos since the beginning
  /// @param length of all of it, in nanoseconds
  public static String clock(long nanos, long length) {
    Duration time = Duration.ofNanos(nanos);
    return length < HOUR
        ? "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart())
        : "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }

  /// A length, such as `1 h 15 min`; from a minute on in whole seconds.
  ///
  /// @param nanos how long
  public static String words(long nanos) {
    if (nanos < MINUTE) {
      return new Span(nanos).toString();
    }
    Duration time = Duration.ofNanos(nanos);
    return Stream.of(
            some(time.toHours(), "h"),
            some(time.toMinutesPart(), "min"),
            some(time.toSecondsPart(), "s"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static Optional<String> some(long count, String unit) {
    return count == 0 ? Optional.empty() : Optional.of(count + " " + unit);
  }
}
