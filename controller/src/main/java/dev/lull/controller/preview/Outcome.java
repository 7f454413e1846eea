package dev.lull.controller.preview;

import dev.lull.patterns.Problem;
import java.util.List;

/// What became of a draft of a pattern.
public sealed interface Outcome {
  /// It plays.
  ///
  /// @param what what the controller said
  record Plays(String what) implements Outcome {}

  /// It could be played, but somebody has put an end to what played before, and nothing begins
  /// again by itself.
  record Waits() implements Outcome {}

  /// The controller does not take it; what played before goes on.
  record Refused(String why) implements Outcome {}

  /// It is no pattern that can be played, and was not sent; what played before goes on.
  ///
  /// @param problems all that is wrong, at least one
  record Broken(List<Problem> problems) implements Outcome {
    public Broken {
      problems = List.copyOf(problems);
    }
  }
}
