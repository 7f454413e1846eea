package dev.lull.patterns.language;

import dev.lull.patterns.Arm;
import dev.lull.patterns.timeline.Variation;

/// Why a step takes longer than its `every`.
enum Cause {
  /// It is written so.
  WRITTEN("takes %s"),
  /// By chance it may be as slow and begin as late.
  VARY("takes up to %s with \"vary\""),
  /// It has become slower with time.
  DRIFT("takes %s once it has slowed down"),
  /// It would not without either.
  BOTH("takes up to %s with \"vary\", and once it has slowed down");

  private final String phrase;

  Cause(String phrase) {
    this.phrase = phrase;
  }

  /// What is said of the step, with a place for the time it takes.
  String phrase() {
    return phrase;
  }

  /// Of a step that is too long where it stands.
  static Cause of(Step step, Arm arm, Scope scope) {
    long every = step.every().orElseThrow();
    Scope varied = Scope.NOTHING.varying(scope.variation());
    if (new Arrangement(arm).length(step, Scope.NOTHING) > every) {
      return WRITTEN;
    }
    long slack = Math.round(every * scope.variation().every());
    if (new Arrangement(arm).length(step, varied) + slack > every) {
      return VARY;
    }
    return scope.variation().equals(Variation.NONE) ? DRIFT : BOTH;
  }
}
