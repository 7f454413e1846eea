package dev.lull.controller.render;

import dev.lull.patterns.Phase;
import dev.lull.patterns.Stroked;
import dev.lull.patterns.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A pattern in numbers.
public final class Facts {
  private static final int MOST = 18;
  private static final double MUCH_LESS = 0.7;

  private Facts() {}

  /// What it is.
  ///
  /// @param whole how long the pattern is, in nanoseconds; [Timeline#ENDLESS] if it never ends
  /// @param length of what is shown, in nanoseconds
  /// @param felt how much of it is felt, as [Felt#share]
  public static List<Fact> of(
      long whole, long length, Stroking stroking, HeatMap map, double felt) {
    List<Fact> facts = new ArrayList<>();
    facts.add(length(whole, length));
    facts.add(new Fact("touches", touches(stroking)));
    if (!stroking.moving().isEmpty()) {
      facts.add(new Fact("speed", speed(stroking.moving())));
      facts.add(new Fact("at 1-10 cm/s", percent(stroking.pleasant()) + " of the stroking"));
    }
    facts.add(new Fact("pressure", "up to " + percent(stroking.pressure())));
    if (felt < MUCH_LESS) {
      facts.add(new Fact("felt", percent(felt) + " of the pressure: " + elsewhere(felt)));
    }
    facts.add(new Fact("touched", percent(map.touched()) + " of the time"));
    return facts;
  }

  /// When each of its phases begins.
  ///
  /// @param length of what is shown, in nanoseconds
  public static List<Fact> of(List<Phase> phases, long length) {
    return phases.stream().map(it -> new Fact(Times.clock(it.start(), length), it.name())).toList();
  }

  /// As many as somebody will read, and how many more there are.
  public static List<Fact> readable(List<Fact> facts) {
    if (facts.size() <= MOST) {
      return facts;
    }
    Fact more = new Fact("", "and %d more".formatted(facts.size() - MOST));
    return Stream.concat(facts.stream().limit(MOST), Stream.of(more)).toList();
  }

  private static Fact length(long whole, long length) {
    if (length == whole) {
      return new Fact("length", Times.words(length));
    }
    String all = whole == Timeline.ENDLESS ? "an endless pattern" : Times.words(whole);
    return new Fact("shown", Times.words(length) + " of " + all);
  }

  private static String elsewhere(double felt) {
    return (felt < 0.5 ? "most" : "some") + " of it is where this sleeve has no motors";
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
    String least = speed(moving.stream().min(bySpeed).orElseThrow());
    String most = speed(moving.stream().max(bySpeed).orElseThrow());
    return least.equals(most)
        ? most
        : "%s at first, %s at last; %s to %s"
            .formatted(speed(moving.getFirst()), speed(moving.getLast()), least, most);
  }

  private static String speed(Stroked stroke) {
    return String.format(Locale.ROOT, "%.2f cm/s", stroke.speed() / 10);
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }
}
