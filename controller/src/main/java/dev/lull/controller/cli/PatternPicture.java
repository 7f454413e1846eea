package dev.lull.controller.cli;

import dev.lull.controller.render.Fact;
import dev.lull.controller.render.HeatMap;
import dev.lull.controller.render.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A pattern as it is shown in a terminal.
///
/// @param length of what is shown, in nanoseconds
record PatternPicture(long length, HeatMap map) {
  private static final String SHADES = " ·░▒▓█";
  private static final int WIDTH = 60;

  /// A line of what it is.
  static String fact(Fact fact) {
    return "  %-13s %s".formatted(fact.what(), fact.is());
  }

  /// Each motor over time, the darkest being the most that any does ([HeatMap#darkest]); and its
  /// mean.
  List<String> motors() {
    List<String> lines = new ArrayList<>();
    String start = Times.clock(0, length);
    String end = Times.clock(length, length);
    String between = " ".repeat(WIDTH - start.length() - end.length());
    lines.add("");
    lines.add("motor  " + start + between + end + "  mean");
    IntStream.range(0, map.motors()).mapToObj(this::motor).forEach(lines::add);
    return lines;
  }

  private String motor(int motor) {
    String row =
        IntStream.range(0, map.parts())
            .mapToObj(part -> shade(map.mean(motor, part) / map.darkest()))
            .collect(Collectors.joining());
    return "%5d  %s  %3d %%".formatted(motor, row, Math.round(map.mean(motor) * 100));
  }

  private static String shade(double share) {
    int shade = (int) Math.ceil(share * (SHADES.length() - 1) - 0.05);
    return SHADES.substring(Math.max(shade, 0), Math.max(shade, 0) + 1);
  }
}
