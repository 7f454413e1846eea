package dev.lull.patterns;

import dev.lull.patterns.document.Document;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.document.Schema;
import dev.lull.patterns.language.PlayLength;
import dev.lull.patterns.language.Step;
import dev.lull.patterns.language.StepReader;
import dev.lull.patterns.language.Versions;
import dev.lull.patterns.place.Place;
import dev.lull.patterns.quantity.Limits;
import java.nio.file.Path;
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
              PlayLength.NOTATION,
              Place.NOTATION,
              dev.lull.patterns.place.Path.NOTATION));

  private PatternReader() {}

  /// Reads a pattern from text, and checks that it fits [Arm#STANDARD].
  ///
  /// @param source what to call it in problems, usually the file's path; the pattern's id is made
  ///     from the name at its end
  public static Reading<Pattern> read(String source, String text) {
    return Document.parse(source, text)
        .then(Versions::toLatest)
        .then(document -> document.check(SCHEMA))
        .then(document -> pattern(idOf(source), document.root()))
        .then(PatternReader::fitting);
  }

  /// Reads a pattern file. A file that cannot be read is a problem like any other.
  ///
  /// Problems call it by its path, as given.
  public static Reading<Pattern> read(Path file) {
    return TextFile.read(file).then(text -> read(file.toString(), text));
  }

  private static Reading<Pattern> pattern(String id, Located file) {
    StepReader steps = new StepReader();
    List<Step> play = steps.read(file.at("/play"));
    Pattern pattern =
        new Pattern(
            id,
            file.at("/name").text(),
            file.at("/about").text(),
            textOf(file.at("/author")),
            textOf(file.at("/licence")),
            lengthOf(file.at("/length")),
            file.at("/seed").whole(),
            play);
    return steps.problems().isEmpty()
        ? new Reading.Read<>(pattern)
        : Document.broken(steps.problems());
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
