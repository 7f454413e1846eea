package dev.lull.controller.preview;

import dev.lull.patterns.Library;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import dev.lull.patterns.TextFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.node.JsonNodeFactory;

/// Plays a pattern file, and each version of it as it is saved: the new one takes up where the one
/// before is, which goes over into it. What is wrong with a version is told, and it is not sent.
public final class Follower {
  private static final String HERE = "here";
  private static final String BEGINNING = "0 s";

  private final Path file;
  private final Library library;
  private final Function<String, Outcome> player;
  private final Consumer<Version> told;
  private final BlockingQueue<String> wanted = new LinkedBlockingQueue<>();
  private boolean plays;
  private int version;

  /// Prepares to follow a file.
  ///
  /// @param from   where in the pattern to begin, such as `20 min`
  /// @param player is given what is to be published to `cmd/play`, and says what came of it
  /// @param told   hears what became of each version
  public Follower(
      Path file, String from, Function<String, Outcome> player, Consumer<Version> told) {
    this.file = file;
    this.library = Library.bundled().with(file.toAbsolutePath().getParent());
    this.player = player;
    this.told = told;
    wanted.add(from);
  }

  /// Asks for the file to be played as it is now, taking up where the version before is.
  public void saved() {
    wanted.add(HERE);
  }

  /// Asks for the file to be played from its beginning.
  public void again() {
    wanted.add(BEGINNING);
  }

  /// Plays what is asked for until the thread is interrupted.
  public void run() {
    try {
      String first = wanted.take();
      for (String from = first; ; from = wanted.take()) {
        // Until one version has played, there is nothing of this file to take up.
        play(from.equals(HERE) && !plays ? first : from);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void play(String from) {
    Outcome outcome =
        switch (text()) {
          case Reading.Read<String>(String text) -> player.apply(payload(text, from));
          case Reading.Broken<String>(List<Problem> problems) -> new Outcome.Broken(problems);
        };
    plays |= outcome instanceof Outcome.Plays;
    told.accept(new Version(++version, outcome));
  }

  /// The text of the file, if it is a pattern that can be played.
  private Reading<String> text() {
    return TextFile.read(file)
        .then(
            text -> library.read(file.toString(), text).then(_ -> new Reading.Read<String>(text)));
  }

  private static String payload(String text, String from) {
    return JsonNodeFactory.instance.objectNode().put("pattern", text).put("from", from).toString();
  }
}
