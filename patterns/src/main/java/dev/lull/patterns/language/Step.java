package dev.lull.patterns.language;

import dev.lull.patterns.document.Located;
import java.util.Optional;

/// One entry of a play list.
///
/// @param action what it does
/// @param every how long it takes from start to start, in nanoseconds; as long as its action if
///     empty
/// @param overrun what happens when it takes longer than that
/// @param repetition how often it is played
/// @param manner how it is played
/// @param phase what it is called as a part of the session
/// @param where it stands in the file
public record Step(
    Action action,
    Optional<Long> every,
    Overrun overrun,
    Repetition repetition,
    Manner manner,
    Optional<String> phase,
    Located where) {
  /// Whether something in it drifts over a time that is set around it.
  boolean driftsWithWhatIsAround() {
    return switch (repetition) {
      case Repetition.While _ -> false;
      case Repetition.Times(long times) ->
          (times == 1 && manner.drift().isPresent()) || partDriftsWithWhatIsAround();
    };
  }

  /// Whether it, or something in it, has an `every`.
  boolean hasEvery() {
    return every.isPresent()
        || switch (action) {
          case Group(var steps) -> steps.stream().anyMatch(Step::hasEvery);
          case Layers(var steps) -> steps.stream().anyMatch(Step::hasEvery);
          case Included(var pattern) -> pattern.play().stream().anyMatch(Step::hasEvery);
          case Touch _ -> false;
          // What a named pattern has that cannot be read, nobody knows.
          case Rest _ -> where.at("/pattern").isPresent();
        };
  }

  /// The same of what it does, each time that it is played.
  boolean partDriftsWithWhatIsAround() {
    return switch (action) {
      case Group(var steps) -> steps.stream().anyMatch(Step::driftsWithWhatIsAround);
      case Layers(var steps) -> steps.stream().anyMatch(Step::driftsWithWhatIsAround);
      case Touch _, Rest _, Included _ -> false;
    };
  }
}
