package dev.lull.patterns.language;

import dev.lull.patterns.timeline.Variation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is around a step: what drifts there, what is left to chance, and how much time there is.
///
/// @param pace of what does not change while the step is played
/// @param running what changes meanwhile
/// @param variation how far off what is played may be
/// @param window the time that `for` or `length` sets around it, if there is one
/// @param limit the shortest of those, within which touches must have an end
record Scope(
    Pace pace,
    List<Running> running,
    Variation variation,
    Optional<Window> window,
    Optional<Window> limit) {
  /// Nothing around it.
  static final Scope NOTHING =
      new Scope(Pace.WRITTEN, List.of(), Variation.NONE, Optional.empty(), Optional.empty());

  /// A time that a key of the file sets.
  ///
  /// @param key "length" or "for"
  /// @param start when it begins, in nanoseconds since the pattern began
  /// @param length in nanoseconds
  record Window(String key, long start, long length) {}

  /// A drift, and the time over which it goes.
  private record Running(Drift drift, long start, long length) {
    Pace at(long now) {
      return drift.at((double) (now - start) / length);
    }
  }

  /// Whether nothing changes while time passes.
  boolean isSteady() {
    return running.isEmpty();
  }

  /// How it is played at a moment.
  Pace at(long now) {
    Pace all = pace;
    for (Running drift : running) {
      all = all.and(drift.at(now));
    }
    return all;
  }

  /// How many times as long anything may come to take as it does at that pace.
  double slowdown(Pace now) {
    Pace end = pace;
    for (Running running : running) {
      end = end.and(running.drift().end());
    }
    return Math.max(1, Math.max(now.speed() / end.speed(), now.rate() / end.rate()));
  }

  Scope varied(Manner.Vary vary) {
    return varying(vary.within(variation));
  }

  Scope varying(Variation other) {
    return new Scope(pace, running, other, window, limit);
  }

  Scope paced(Pace other) {
    return new Scope(pace.and(other), running, variation, window, limit);
  }

  Scope drifting(Drift drift, long start, long length) {
    List<Running> all = new ArrayList<>(running);
    all.add(new Running(drift, start, length));
    return new Scope(pace, List.copyOf(all), variation, window, limit);
  }

  Scope within(Window inner) {
    Optional<Window> shorter =
        limit.filter(outer -> outer.length() < inner.length()).or(() -> Optional.of(inner));
    return new Scope(pace, running, variation, Optional.of(inner), shorter);
  }
}
