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

/// Plays a pattern file, and each draft of it as it is saved: the new one takes up where the one
/// before is, which goes over into it. What is wrong with a draft is told, and it is not sent.
/// Once somebody has stopped it, drafts wait until it is asked for again.
final class Follower {
  private static final String HERE = "here";
  private static final String BEGINNING = "0 s";

  private enum Wish {
    FIRST,
    SAVED,
    AGAIN
  }

  /// What tells one draft from another.
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
  private final Destination destination;
  private final Consumer<Draft> told;
  private final BlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();
  private Optional<Saved> seen = Optional.empty();
  private Optional<PatternFile> good = Optional.empty();
  private boolean plays;
  private int drafts;

  /// Prepares to follow a file.
  ///
  /// @param from where in the pattern to begin, such as `20 min`
  /// @param told hears what became of each draft
  Follower(Path file, String from, Destination destination, Consumer<Draft> told) {
    this.file = file;
    this.from = from;
    this.destination = destination;
    this.told = told;
    wishes.add(Wish.FIRST);
  }

  /// Says that the file, or another of its folder, may have been saved.
  void saved() {
    wishes.add(Wish.SAVED);
  }

  /// Asks for the file to be played from its beginning; if it is broken, its last good draft.
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
        drafts += isNew ? 1 : 0;
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
          destination.play(payload(good.get(), BEGINNING));
        }
      }
      case Reading.Read<PatternFile>(PatternFile read) -> {
        good = Optional.of(read);
        boolean waits = wish == Wish.SAVED && destination.isStopped();
        tell(waits ? new Outcome.Waits() : play(wish, read));
      }
    }
  }

  private Outcome play(Wish wish, PatternFile read) {
    // Until one draft has played, there is nothing of this file to take up.
    String where = wish == Wish.AGAIN ? BEGINNING : plays ? HERE : from;
    Outcome outcome = destination.play(payload(read, where));
    plays |= outcome instanceof Outcome.Plays;
    return outcome;
  }

  private void tell(Outcome outcome) {
    told.accept(new Draft(drafts, outcome));
  }

  private static String payload(PatternFile read, String from) {
    return PlayJson.of(read).put("from", from).toString();
  }
}
