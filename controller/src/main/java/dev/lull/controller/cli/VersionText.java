package dev.lull.controller.cli;

import dev.lull.controller.preview.Outcome;
import dev.lull.controller.preview.Version;
import dev.lull.patterns.Problem;
import java.util.List;

/// What became of a version of a pattern, as its author reads it.
final class VersionText {
  private VersionText() {}

  static String of(Version version) {
    return switch (version.outcome()) {
      case Outcome.Plays(String what) -> "Version %d: %s".formatted(version.number(), what);
      case Outcome.Waits() ->
          "Version %d is fine. It waits, since what played was stopped; play it again with r."
              .formatted(version.number());
      case Outcome.Refused(String why) -> notPlayed(version, why);
      case Outcome.Broken(List<Problem> problems) -> notPlayed(version, ProblemText.of(problems));
    };
  }

  private static String notPlayed(Version version, String why) {
    return "Version %d is not played.\n%s".formatted(version.number(), why);
  }
}
