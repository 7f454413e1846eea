package dev.lull.controller.service;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Library;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.PatternDoesNotFit;
import dev.lull.patterns.Reading;
import dev.lull.patterns.Timeline;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Goes through the patterns that come with Lull once, on a thread of its own after the start: to
/// read one and to lay it out on an arm takes a moment, for which whoever plays it would wait.
///
/// [#timeline] may be called from any thread, before and while it is gone through.
final class Rehearsal implements Runnable {
  private record Rehearsed(Pattern pattern, Timeline timeline) {}

  private final Library library;
  private final Arm arm;
  private final Map<String, Rehearsed> rehearsed = new ConcurrentHashMap<>();

  /// @param library the one that plays are read with
  Rehearsal(Library library, Arm arm) {
    this.library = library;
    this.arm = arm;
  }

  @Override
  public void run() {
    for (String name : Library.bundled().names()) {
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
      library.find(name).ifPresent(this::rehearse);
    }
  }

  /// What a pattern does to this arm. Only one that was not read again since is known for the same:
  /// comparing all of it would take as long as laying it out.
  ///
  /// @throws PatternDoesNotFit if it cannot be played on it
  @SuppressWarnings("ReferenceEquality")
  Timeline timeline(Pattern pattern) {
    Rehearsed before = rehearsed.get(pattern.id());
    return before != null && before.pattern() == pattern ? before.timeline() : pattern.on(arm);
  }

  private void rehearse(Reading<Pattern> reading) {
    if (reading instanceof Reading.Read<Pattern>(Pattern pattern)) {
      try {
        rehearsed.put(pattern.id(), new Rehearsed(pattern, pattern.on(arm)));
      } catch (PatternDoesNotFit whoPlaysItIsTold) {
        rehearsed.remove(pattern.id());
      }
    }
  }
}
