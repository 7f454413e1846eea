package dev.lull.controller.cli;

import dev.lull.controller.render.HeatMap;
import dev.lull.controller.render.Stroking;
import dev.lull.patterns.Phase;
import dev.lull.patterns.Stroked;
import dev.lull.patterns.quantity.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A pattern as it is shown in a terminal.
///
/// @param length of what is shown, in nanoseconds
record PatternPicture(long length, Stroking stroking, HeatMap map) {
  private static final String SHADES = " ·░▒▓█";
  private static final long SECOND = 1_000_000_000;
  private static final long MINUTE = 60;
  private static final int WIDTH = 60;

  /// What it is, in numbers.
  List<String> facts(List<Phase> phases) {
    List<String> lines = new ArrayList<>();
    lines.add(fact("length", new Span(length).toString()));
    lines.add(fact("touches", touches()));
    if (!stroking.moving().isEmpty()) {
      lines.add(fact("speed", speed()));
      lines.add(fact("at 1-10 cm/s", percent(stroking.pleasant()) + " of the stroking"));
    }
    lines.add(fact("pressure", "up to " + percent(stroking.pressure())));
    lines.add(fact("touched", percent(map.touched()) + " of the time"));
    phases.stream()
        .filter(phase -> phase.start() < length)
        .map(phase -> fact(clock(phase.start()), phase.name()))
        .forEach(lines::add);
    return lines;
  }

  private static String fact(String what, String is) {
    return "  %-13s %s".formatted(what, is);
  }

  private String touches() {
    return Stream.of(
            count(stroking.moving().size(), "that moves", "that move"),
            count(stroking.still().size(), "that stays in its place", "that stay in their place"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> count(int number, String one, String more) {
    return number == 0 ? Optional.empty() : Optional.of(number + " " + (number == 1 ? one : more));
  }

  private String speed() {
    List<Stroked> moving = stroking.moving();
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

  private static String clock(long nanos) {
    long seconds = nanos / SECOND;
    return "%d:%02d".formatted(seconds / MINUTE, seconds % MINUTE);
  }

  /// Each motor over time, the darkest being the most that any does; and its mean.
  List<String> motors() {
    List<String> lines = new ArrayList<>();
    String end = clock(length);
    lines.add("");
    lines.add("motor  0:00" + " ".repeat(WIDTH - 4 - end.length()) + end + "  mean");
    IntStream.range(0, map.motors()).mapToObj(this::motor).forEach(lines::add);
    return lines;
  }

  private String motor(int motor) {
    double most = Math.max(map.most(), 1e-9);
    String row =
        IntStream.range(0, map.parts())
            .mapToObj(part -> shade(map.mean(motor, part) / most))
            .collect(Collectors.joining());
    return "%5d  %s  %3d %%".formatted(motor, row, Math.round(map.mean(motor) * 100));
  }

  private static String shade(double share) {
    int shade = (int) Math.ceil(share * (SHADES.length() - 1) - 0.05);
    return SHADES.substring(Math.max(shade, 0), Math.max(shade, 0) + 1);
  }
}
