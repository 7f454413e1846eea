package dev.lull.controller.cli;

import dev.lull.patterns.Layout;
import dev.lull.patterns.Library;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.PatternDoesNotFit;
import dev.lull.patterns.PatternReader;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import dev.lull.patterns.Timeline;
import dev.lull.patterns.quantity.NearestWord;
import dev.lull.patterns.quantity.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which pattern, on which sleeve, and how much of it.
final class PatternOptions {
  @Parameters(
      paramLabel = "FILE",
      description = "The pattern: a file, or the name of one of the library.")
  private String named;

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      defaultValue = "4x8",
      description = "A layout file, or one of 1x4, 1x6, 2x6 and 4x8 (default: ${DEFAULT-VALUE}).")
  private String layout;

  @Option(
      names = "--for",
      paramLabel = "TIME",
      converter = Typed.Length.class,
      description = "How much of it, from its beginning, such as \"10 min\"; else all of it.")
  private Optional<Span> time;

  Pattern pattern() {
    return valueOf(isPath(named) ? PatternReader.read(Path.of(named)) : bundled());
  }

  /// Whether it is a file's path, and not a pattern's name.
  static boolean isPath(String typed) {
    return typed.contains(".") || typed.contains("/");
  }

  private Reading<Pattern> bundled() {
    Library library = Library.bundled();
    return library
        .find(named)
        .orElseThrow(
            () ->
                new Complaint(
                    "The library has no pattern \"%s\". %s Of a file of yours write the path, such as evening.lull.yaml."
                        .formatted(named, instead(library))));
  }

  private String instead(Library library) {
    return NearestWord.to(named, library.names())
        .map(it -> "Did you mean \"" + it + "\"?")
        .orElse("./lull patterns lists those it has.");
  }

  Layout layout() {
    return LayoutOfName.find(layout);
  }

  private static <T> T valueOf(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T>(T value) -> value;
      case Reading.Broken<T>(List<Problem> problems) ->
          throw new Complaint(ProblemText.of(problems));
    };
  }

  static Timeline on(Layout sleeve, Pattern pattern) {
    try {
      return pattern.on(sleeve.arm());
    } catch (PatternDoesNotFit fault) {
      throw new Complaint(ProblemText.of(fault.problems()));
    }
  }

  /// How much of it, in nanoseconds.
  long length(Timeline timeline) {
    if (time.isEmpty() && timeline.length() == Timeline.ENDLESS) {
      throw new Complaint("This pattern is endless. Say how much of it with --for \"10 min\".");
    }
    return time.map(span -> Math.min(span.nanos(), timeline.length())).orElse(timeline.length());
  }
}
