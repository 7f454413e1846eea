package dev.lull.controller.command;

import dev.lull.controller.command.Request.Options;
import dev.lull.controller.player.From;
import dev.lull.controller.resource.Resource;
import dev.lull.patterns.Library;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import dev.lull.patterns.document.Document;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.document.Schema;
import dev.lull.patterns.quantity.Measure;
import dev.lull.patterns.quantity.NearestWord;
import dev.lull.patterns.quantity.Quoted;
import dev.lull.patterns.quantity.Share;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// Reads what is published to `cmd/play`: the bare name of a pattern, JSON with a name and options,
/// or a whole pattern, which is told by its key `lull`.
final class PlayReader {
  private static final String INLINE = "inline";
  private static final String COMMAND = "command";
  private static final String ENDING = ".lull.yaml";

  /// Where a client finds the names that there are, and where a person does.
  private static final String LISTS =
      "\"lull/bridge/info\" lists all, \"./lull patterns\" those that come with Lull.";

  private static final String HERE_FOR =
      "\"for\" needs to know when the session begins, so it does not go with \"from: here\". Leave one"
          + " of them out.";
  private static final Schema ANY = Schema.of("{\"type\": \"object\"}", List.of());
  private static final Schema MARKED =
      Schema.of(
          """
          {
            "required": ["transaction"],
            "properties": {"transaction": {"type": "string", "maxLength": 64}}
          }
          """,
          List.of());
  private static final Schema OPTIONS =
      Schema.of(Resource.text(PlayReader.class, "play-1.schema.json"), CommandNotations.ALL);

  private final Library library;

  PlayReader(Library library) {
    this.library = library;
  }

  Asked read(String payload) {
    try {
      return understand(payload);
    } catch (UncheckedIOException unreadable) {
      return refused(unreadable.getMessage(), "");
    }
  }

  private Asked understand(String payload) {
    String text = payload.strip();
    if (text.isEmpty()) {
      return refused(
          "this play names no pattern. Send the name of one, such as \"slow-stroke\". " + LISTS,
          "");
    }
    return isBareName(text) ? byName(text) : byDocument(text);
  }

  private static boolean isBareName(String text) {
    return !text.startsWith("{") && text.indexOf('\n') < 0;
  }

  private Asked byName(String name) {
    return library
        .find(name)
        .map(pattern -> play(name, pattern, Options.NONE, ""))
        .orElseGet(() -> refused(unknown(name), ""));
  }

  private Asked byDocument(String text) {
    return switch (Document.read(COMMAND, text, ANY)) {
      case Reading.Broken<Document>(List<Problem> problems) -> refused(words(problems), "");
      case Reading.Read<Document>(Document document) when isPattern(document) ->
          play(INLINE, library.read(INLINE, text), Options.NONE, "");
      case Reading.Read<Document>(Document document) -> withOptions(document);
    };
  }

  private static boolean isPattern(Document document) {
    return document.root().keys().contains("lull");
  }

  private Asked withOptions(Document document) {
    String transaction = transaction(document);
    return switch (document.check(OPTIONS)) {
      case Reading.Broken<Document>(List<Problem> problems) ->
          refused(words(problems), transaction);
      case Reading.Read<Document>(Document checked) -> withOptions(checked.root(), transaction);
    };
  }

  /// The sender's mark, which even the answer to a broken command carries.
  private static String transaction(Document document) {
    return switch (document.check(MARKED)) {
      case Reading.Broken<Document> _ -> "";
      case Reading.Read<Document>(Document marked) -> marked.at("/transaction").text();
    };
  }

  private Asked withOptions(Located root, String transaction) {
    var options =
        new Options(
            from(root.at("/from")),
            playTime(root.at("/for")),
            share(root.at("/intensity"), CommandNotations.INTENSITY),
            share(root.at("/pace"), CommandNotations.PACE));
    if (options.from() instanceof From.Here && options.playTime().isPresent()) {
      return refused(root.at("/for").problem(HERE_FOR).toString(), transaction);
    }
    return withOptions(root, options, transaction);
  }

  private Asked withOptions(Located root, Options options, String transaction) {
    Located pattern = root.at("/pattern");
    String text = pattern.text();
    Library all = library.with(others(root.at("/others")));
    if (!isBareName(text)) {
      return play(INLINE, all.read(INLINE, text), options, transaction);
    }
    return all.find(text)
        .map(found -> play(text, found, options, transaction))
        .orElseGet(() -> refused(pattern.problem(unknown(text)).toString(), transaction));
  }

  private String unknown(String name) {
    String remedy =
        NearestWord.to(name.replace(ENDING, ""), library.names())
            .map(word -> "Did you mean \"" + word + "\"?")
            .orElse(LISTS);
    return "there is no pattern %s. %s".formatted(Quoted.text(name), remedy);
  }

  private static Asked play(
      String id, Reading<Pattern> reading, Options options, String transaction) {
    return switch (reading) {
      case Reading.Read<Pattern>(Pattern pattern) ->
          new Asked.Understood(new Request.Play(id, pattern, options), transaction);
      case Reading.Broken<Pattern>(List<Problem> problems) -> refused(words(problems), transaction);
    };
  }

  private static Map<String, String> others(Located texts) {
    return texts.keys().stream()
        .filter(Library::isName)
        .collect(Collectors.toMap(name -> name, name -> texts.at("/" + name).text()));
  }

  private static From from(Located text) {
    return text.isPresent() ? text.as(CommandNotations.FROM) : new From.Moment(0);
  }

  private static OptionalLong playTime(Located text) {
    return text.isPresent()
        ? OptionalLong.of(text.as(CommandNotations.PLAY_TIME).nanos())
        : OptionalLong.empty();
  }

  private static OptionalDouble share(Located text, Measure<Share> measure) {
    return text.isPresent() ? OptionalDouble.of(text.as(measure).ofOne()) : OptionalDouble.empty();
  }

  private static Asked refused(String why, String transaction) {
    return new Asked.Refused(why, transaction);
  }

  private static String words(List<Problem> problems) {
    return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
