package dev.lull.controller.cli;

import dev.lull.controller.preview.Draft;
import dev.lull.controller.preview.Outcome;
import dev.lull.patterns.Problem;
import java.util.List;

/// What became of a draft of a pattern, as its author reads it.
final class DraftText {
  private DraftText() {}

  static String of(Draft draft) {
    return switch (draft.outcome()) {
      case Outcome.Plays(String what) -> "Draft %d: %s".formatted(draft.number(), what);
      case Outcome.Waits() ->
          "Draft %d is fine. It waits, since what played was stopped; play it again with r."
              .formatted(draft.number());
      case Outcome.Refused(String why) -> notPlayed(draft, why);
      case Outcome.Broken(List<Problem> problems) -> notPlayed(draft, ProblemText.of(problems));
    };
  }

  private static String notPlayed(Draft draft, String why) {
    return "Draft %d is not played.\n%s".formatted(draft.number(), why);
  }
}
