package dev.lull.controller.cli;

import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import java.util.List;

/// What a file says, or a complaint of all that is wrong with it.
final class Understood {
  private Understood() {}

  static <T> T of(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T>(T value) -> value;
      case Reading.Broken<T>(List<Problem> problems) ->
          throw new Complaint(ProblemText.of(problems));
    };
  }
}
