package dev.lull.controller.preview;

import dev.lull.patterns.PatternFile;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// Plays a pattern file, and each version of it as it is saved: the new one takes up where the one
/// before is, which goes over into it. What is wrong with a version is told, and it is not sent.
/// Once somebody has stopped it, versions wait until it is asked for again.
final class Follower {
  private static final String HERE = "here";
  private static final String BEGINNING = "0 s";

  private enum Wish {
    FIRST,
    SAVED,
    AGAIN
  }

  /// What tells one version from another.
  private record Saved(String text, Map<String, String> others, List<Problem> problems) {
    static Saved of(Reading<PatternFile> reading) {
      return switch (reading) {
        case Reading.Read<PatternFile>(PatternFile read) ->
            new Saved(read.text(), read.others(), List.of());
        case Reading.Broken<PatternFile>(List<Problem> problems) ->
            new Saved("", Map.of(), problems);
      };
    }
  }

  private final Path file;
  private final String from;
  private final Player player;
  private final Consumer<Version> told;
  private final BlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();
  private Optional<Saved> seen = Optional.empty();
  private Optional<PatternFile> good = Optional.empty();
  private boolean plays;
  private int version;

  /// Prepares to follow a file.
  ///
  /// @param from where in the pattern to begin, such as `20 min`
  /// @param told hears what became of each version
  Follower(Path file, String from, Player player, Consumer<Version> told) {
    this.file = file;
    this.from = from;
    this.player = player;
    this.told = told;
    wishes.add(Wish.FIRST);
  }

  /// Says that the file, or another of its folder, may have been saved.
  void saved() {
    wishes.add(Wish.SAVED);
  }

  /// Asks for the file to be played from its beginning; if it is broken, its last good version.
  void again() {
    wishes.add(Wish.AGAIN);
  }

  /// Does what is wished for until the thread is interrupted.
  void run() {
    try {
      while (true) {
        Wish wish = wishes.take();
        Reading<PatternFile> now = PatternFile.read(file);
        Optional<Saved> saved = Optional.of(Saved.of(now));
        boolean isNew = !seen.equals(saved);
        version += isNew ? 1 : 0;
        seen = saved;
        if (isNew || wish == Wish.AGAIN) {
          meet(wish, now);
        }
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void meet(Wish wish, Reading<PatternFile> now) {
    switch (now) {
      case Reading.Broken<PatternFile>(List<Problem> problems) -> {
        tell(new Outcome.Broken(problems));
        if (wish == Wish.AGAIN && good.isPresent()) {
          player.play(payload(good.get(), BEGINNING));
        }
      }
      case Reading.Read<PatternFile>(PatternFile read) -> {
        good = Optional.of(read);
        tell(wish == Wish.SAVED && player.isStopped() ? new Outcome.Waits() : play(wish, read));
      }
    }
  }

  private Outcome play(Wish wish, PatternFile read) {
    // Until one version has played, there is nothing of this file to take up.
    String where = wish == Wish.AGAIN ? BEGINNING : plays ? HERE : from;
    Outcome outcome = player.play(payload(read, where));
    plays |= outcome instanceof Outcome.Plays;
    return outcome;
  }

  private void tell(Outcome outcome) {
    told.accept(new Version(version, outcome));
  }

  private static String payload(PatternFile read, String from) {
    return PlayJson.of(read).put("from", from).toString();
  }
}
