package dev.lull.controller.library;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Library;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.PatternDoesNotFit;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import dev.lull.patterns.Timeline;
import dev.lull.patterns.quantity.NearestWord;
import dev.lull.patterns.quantity.Quoted;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Lists, gives out, checks, keeps and deletes patterns. Only those in the user's own folder are
/// ever changed, and only into what can be played. Takes the disk's time.
public final class Librarian {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final String NO_FOLDER =
      "There is no folder for patterns of your own. Name one with patterns: in the configuration,"
          + " and start the controller again.";

  private final Library library;
  private final Optional<OwnPatterns> own;
  private final Arm arm;

  /// Makes a librarian.
  ///
  /// @param library what there is to play, those of the folder among it
  /// @param folder the user's own
  /// @param arm what patterns have to fit
  public Librarian(Library library, Optional<Path> folder, Arm arm) {
    this.library = library;
    this.own = folder.map(OwnPatterns::new);
    this.arm = arm;
  }

  /// Does what is asked.
  public LibraryAnswer serve(PatternRequest request) {
    try {
      return switch (request) {
        case PatternRequest.All() -> list();
        case PatternRequest.Read(String pattern) -> read(pattern);
        case PatternRequest.Check(String pattern, String text) -> check(pattern, text);
        case PatternRequest.Save(String pattern, String text) -> save(pattern, text);
        case PatternRequest.Delete(String pattern) -> delete(pattern);
      };
    } catch (UncheckedIOException unreadable) {
      return LibraryAnswer.refused(unreadable.getMessage());
    }
  }

  private LibraryAnswer list() {
    ObjectNode data = object();
    ArrayNode all = data.putArray("patterns");
    for (String pattern : library.names()) {
      // One that was deleted since the names were taken is passed over.
      library.find(pattern).ifPresent(it -> all.add(about(pattern, it)));
    }
    return new LibraryAnswer.Done(data);
  }

  private LibraryAnswer read(String pattern) {
    return library
        .text(pattern)
        .map(text -> read(pattern, text))
        .orElseGet(() -> LibraryAnswer.refused(unknown(pattern)));
  }

  private LibraryAnswer read(String pattern, Reading<String> text) {
    return switch (text) {
      case Reading.Read<String>(String whole) ->
          new LibraryAnswer.Done(
              object().put("pattern", pattern).put("own", isOwn(pattern)).put("text", whole));
      case Reading.Broken<String>(List<Problem> problems) -> broken(problems);
    };
  }

  private LibraryAnswer check(String pattern, String text) {
    return switch (understood(pattern, text)) {
      case Reading.Read<Timeline> _ -> new LibraryAnswer.Done(problems(List.of()));
      case Reading.Broken<Timeline>(List<Problem> problems) ->
          new LibraryAnswer.Done(problems(problems));
    };
  }

  private LibraryAnswer save(String pattern, String text) {
    return switch (understood(pattern, text)) {
      case Reading.Broken<Timeline>(List<Problem> problems) -> broken(problems);
      case Reading.Read<Timeline> _ ->
          own.map(it -> it.save(pattern, text))
              .orElse(Optional.of(NO_FOLDER))
              .map(LibraryAnswer::refused)
              .orElseGet(() -> new LibraryAnswer.Done(object().put("pattern", pattern)));
    };
  }

  private LibraryAnswer delete(String pattern) {
    if (!isOwn(pattern)) {
      return LibraryAnswer.refused(
          Library.isBundled(pattern)
              ? "\"%s\" comes with Lull and cannot be deleted.".formatted(pattern)
              : unknown(pattern));
    }
    return own.flatMap(it -> it.delete(pattern))
        .map(LibraryAnswer::refused)
        .orElseGet(() -> new LibraryAnswer.Done(object().put("pattern", pattern)));
  }

  private boolean isOwn(String pattern) {
    return own.filter(it -> it.has(pattern)).isPresent();
  }

  /// What a text is on this arm, or all that is wrong with it.
  private Reading<Timeline> understood(String pattern, String text) {
    return library.read(Library.fileOf(pattern), text).then(this::fitted);
  }

  private Reading<Timeline> fitted(Pattern pattern) {
    try {
      return new Reading.Read<>(pattern.on(arm));
    } catch (PatternDoesNotFit fault) {
      return new Reading.Broken<>(fault.problems());
    }
  }

  private ObjectNode about(String pattern, Reading<Pattern> reading) {
    ObjectNode json = object().put("pattern", pattern).put("own", isOwn(pattern));
    return switch (reading) {
      case Reading.Broken<Pattern> _ -> json.put("broken", true);
      case Reading.Read<Pattern>(Pattern read) -> about(json, read);
    };
  }

  private ObjectNode about(ObjectNode json, Pattern pattern) {
    json.put("name", pattern.name());
    return switch (fitted(pattern)) {
      case Reading.Broken<Timeline> _ -> json.put("broken", true);
      case Reading.Read<Timeline>(Timeline timeline) when timeline.length() != Timeline.ENDLESS ->
          json.put("length", Math.round(timeline.length() / NANOS_PER_SECOND));
      case Reading.Read<Timeline> _ -> json;
    };
  }

  private String unknown(String pattern) {
    return "There is no pattern %s. %s"
        .formatted(
            Quoted.text(pattern),
            NearestWord.to(pattern, library.names())
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("pattern/list tells which there are."));
  }

  private static LibraryAnswer broken(List<Problem> problems) {
    return new LibraryAnswer.Refused(
        problems.stream().map(Problem::toString).collect(Collectors.joining("\n")),
        problems(problems));
  }

  private static ObjectNode problems(List<Problem> problems) {
    ObjectNode data = object();
    data.set("problems", ProblemJson.of(problems));
    return data;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
