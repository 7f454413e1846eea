package dev.lull.patterns;

import dev.lull.patterns.language.Arrangement;
import dev.lull.patterns.language.PlayLength;
import dev.lull.patterns.language.Step;
import java.util.List;
import java.util.Optional;

/// Touches arranged in time, as its author wrote them: for every arm and every sleeve.
///
/// @param id its file name without `.lull.yaml`
/// @param name what people call it
/// @param about what it is like; may be empty
/// @param author who wrote it
/// @param licence what others may do with it
/// @param length how long it plays
/// @param seed what its natural variation starts from
/// @param play its steps, one after another
public record Pattern(
    String id,
    String name,
    String about,
    Optional<String> author,
    Optional<String> licence,
    PlayLength length,
    long seed,
    List<Step> play) {
  /// Copies the steps.
  public Pattern {
    play = List.copyOf(play);
  }

  /// What this pattern does to that arm.
  ///
  /// @throws PatternDoesNotFit if a touch takes longer on this arm than the pattern gives it
  public Timeline on(Arm arm) {
    Arrangement arrangement = new Arrangement(arm);
    Timeline timeline = arrangement.whole(play, length);
    if (!arrangement.problems().isEmpty()) {
      throw new PatternDoesNotFit(arrangement.problems());
    }
    return timeline;
  }
}
