package dev.lull.patterns;

import dev.lull.patterns.document.Document;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.document.Schema;
import dev.lull.patterns.language.Endings;
import dev.lull.patterns.language.Manner;
import dev.lull.patterns.language.PatternLookup;
import dev.lull.patterns.language.PlayLength;
import dev.lull.patterns.language.Step;
import dev.lull.patterns.language.StepReader;
import dev.lull.patterns.language.TracePoint;
import dev.lull.patterns.language.Versions;
import dev.lull.patterns.language.WindDown;
import dev.lull.patterns.place.Drawing;
import dev.lull.patterns.place.Place;
import dev.lull.patterns.quantity.Limits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads pattern files, `something.lull.yaml`.
public final class PatternReader {
  static final String ENDING = ".lull.yaml";

  private static final Schema SCHEMA =
      Schema.of(
          Resource.text("schema/pattern-1.schema.json"),
          List.of(
              Limits.SPEED,
              Limits.WIDTH,
              Limits.PRESSURE,
              Limits.EASE,
              Limits.DURATION,
              Limits.RATE,
              Limits.INHALE,
              Limits.CHANGE,
              Limits.VARIED_PACE,
              Limits.VARIED_EVERY,
              Limits.VARIED_PRESSURE,
              Limits.VARIED_PLACE,
              Limits.SVG_UNIT,
              Limits.AROUND,
              Library.NOTATION,
              PlayLength.NOTATION,
              TracePoint.NOTATION,
              Drawing.NOTATION,
              Place.NOTATION,
              dev.lull.patterns.place.Path.NOTATION));

  private PatternReader() {}

  /// Reads a pattern from text, and checks that it fits [Arm#STANDARD]. Patterns that it plays by
  /// name are looked for among those that come with Lull.
  ///
  /// @param source what to call it in problems, usually the file's path; the pattern's id is made
  ///     from the name at its end
  public static Reading<Pattern> read(String source, String text) {
    return read(source, text, Library.bundled(), List.of());
  }

  /// Reads a pattern file. A file that cannot be read is a problem like any other. Patterns that it
  /// plays by name are looked for beside it, and among those that come with Lull.
  ///
  /// Problems call it by its path, as given.
  public static Reading<Pattern> read(Path file) {
    Library library = Library.bundled().with(file.toAbsolutePath().resolveSibling("."));
    return TextFile.read(file).then(text -> read(file.toString(), text, library, List.of()));
  }

  /// @param outer the patterns in which it is named, the outermost first
  static Reading<Pattern> read(
      String source, String text, PatternLookup others, List<String> outer) {
    List<String> reading = new ArrayList<>(outer);
    reading.add(idOf(source));
    return Document.parse(source, text)
        .then(Versions::toLatest)
        .then(document -> document.check(SCHEMA))
        .then(document -> pattern(reading, document.root(), others))
        .then(PatternReader::fitting);
  }

  private static Reading<Pattern> pattern(
      List<String> reading, Located file, PatternLookup others) {
    StepReader steps = new StepReader(others, reading);
    List<Step> play = steps.read(file);
    PlayLength length = lengthOf(file.at("/length"));
    Optional<WindDown> windDown = file.at("/wind-down").ifPresent().map(WindDown::read);
    List<Problem> problems = new ArrayList<>(steps.problems());
    problems.addAll(Endings.problems(file, length, windDown));
    Pattern pattern =
        new Pattern(
            reading.getLast(),
            file.at("/name").text(),
            file.at("/about").text(),
            textOf(file.at("/author")),
            textOf(file.at("/licence")),
            length,
            file.at("/seed").whole(),
            play,
            Manner.read(file),
            windDown,
            steps.steps(),
            file);
    return problems.isEmpty() ? new Reading.Read<>(pattern) : Document.broken(problems);
  }

  private static Reading<Pattern> fitting(Pattern pattern) {
    try {
      pattern.on(Arm.STANDARD);
      return new Reading.Read<>(pattern);
    } catch (PatternDoesNotFit fault) {
      return Document.broken(fault.problems());
    }
  }

  private static Optional<String> textOf(Located value) {
    return value.ifPresent().map(Located::text);
  }

  private static PlayLength lengthOf(Located value) {
    return value
        .ifPresent()
        .map(length -> length.as(PlayLength.NOTATION))
        .orElseGet(PlayLength.Once::new);
  }

  static String idOf(String source) {
    String file = source.substring(source.lastIndexOf('/') + 1);
    return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
  }
}
