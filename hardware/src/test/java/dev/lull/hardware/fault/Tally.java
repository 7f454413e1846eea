package dev.lull.hardware.fault;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What became of all trials, as a table with a line for each fault.
final class Tally {
  private static final long PEACE = 400_000_000;
  private static final String HEADING =
      "row  fault: ms to silence                    times  middle   worst  host told";

  /// A line of the table.
  ///
  /// @param row     of the list of faults
  /// @param words   what broke
  /// @param silence nanos to silence, of each trial
  /// @param told    nanos until the host knew, of each trial; empty if it cannot know
  private record Line(String row, String words, List<Long> silence, List<Long> told) {
    Line(String row, String words) {
      this(row, words, new ArrayList<>(), new ArrayList<>());
    }

    int number() {
      return Integer.parseInt(row);
    }

    String text() {
      return String.format(
          Locale.ROOT,
          "%-3s  %-38s %5d %7s %7s %9s",
          row,
          words,
          silence.size(),
          middle(silence),
          worst(silence),
          worst(told));
    }
  }

  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  void add(Trial.Outcome outcome) {
    add(outcome.fault().row, outcome.fault().words, outcome.silence(), outcome.told());
    outcome.wrong().forEach(it -> wrong.add(outcome.fault() + ": " + it));
  }

  /// Adds a trial of which the host knew after a time.
  void add(String row, String words, long silence, long told) {
    add(row, words, silence);
    line(row, words).told().add(told);
  }

  /// Adds a trial of which the host cannot know.
  void add(String row, String words, long silence) {
    line(row, words).silence().add(silence);
    if (silence > PEACE) {
      wrong.add("%s: silent after %s ms".formatted(words, millis(silence)));
    }
  }

  /// Adds what must not be.
  void wrong(String words) {
    wrong.add(words);
  }

  /// Adds a line below the table.
  void note(String words) {
    notes.add(words);
  }

  /// What must not be, in words; empty if all went well.
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /// The table, in milliseconds.
  String text() {
    return Stream.of(
            Stream.of(HEADING),
            lines.values().stream().sorted(comparingInt(Line::number)).map(Line::text),
            notes.stream())
        .flatMap(Function.identity())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private Line line(String row, String words) {
    return lines.computeIfAbsent(words, _ -> new Line(row, words));
  }

  private static String middle(List<Long> nanos) {
    return millis(nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow());
  }

  private static String worst(List<Long> nanos) {
    return nanos.stream().max(Long::compare).map(Tally::millis).orElse("-");
  }

  private static String millis(long nanos) {
    return Long.toString(Math.ceilDiv(nanos, 1_000_000));
  }
}
