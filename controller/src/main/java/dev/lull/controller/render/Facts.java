package dev.lull.controller.render;

import dev.lull.patterns.Phase;
import dev.lull.patterns.Stroked;
import dev.lull.patterns.quantity.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A pattern in numbers.
public final class Facts {
  private static final long SECOND = 1_000_000_000;
  private static final long MINUTE = 60;

  private Facts() {}

  /// What it is.
  ///
  /// @param length of what is shown, in nanoseconds
  public static List<Fact> of(long length, Stroking stroking, HeatMap map) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("length", new Span(length).toString()));
    facts.add(new Fact("touches", touches(stroking)));
    if (!stroking.moving().isEmpty()) {
      facts.add(new Fact("speed", speed(stroking.moving())));
      facts.add(new Fact("at 1-10 cm/s", percent(stroking.pleasant()) + " of the stroking"));
    }
    facts.add(new Fact("pressure", "up to " + percent(stroking.pressure())));
    facts.add(new Fact("touched", percent(map.touched()) + " of the time"));
    return facts;
  }

  /// When each of its phases begins.
  public static List<Fact> of(List<Phase> phases) {
    return phases.stream().map(it -> new Fact(clock(it.start()), it.name())).toList();
  }

  private static String touches(Stroking stroking) {
    return Stream.of(
            count(stroking.moving().size(), "that moves", "that move"),
            count(stroking.still().size(), "that stays in its place", "that stay in their place"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> count(int number, String one, String more) {
    return number == 0 ? Optional.empty() : Optional.of(number + " " + (number == 1 ? one : more));
  }

  private static String speed(List<Stroked> moving) {
    Comparator<Stroked> bySpeed = Comparator.comparingDouble(Stroked::speed);
    return "%s at first, %s at last; %s to %s"
        .formatted(
            speed(moving.getFirst()),
            speed(moving.getLast()),
            speed(moving.stream().min(bySpeed).orElseThrow()),
            speed(moving.stream().max(bySpeed).orElseThrow()));
  }

  private static String speed(Stroked stroke) {
    return String.format(Locale.ROOT, "%.2f cm/s", stroke.speed() / 10);
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  /// A moment as minutes and seconds, such as `75:00`.
  ///
  /// @param nanos since the beginning
  public static String clock(long nanos) {
    long seconds = nanos / SECOND;
    return "%d:%02d".formatted(seconds / MINUTE, seconds % MINUTE);
  }
}
