package dev.lull.patterns;

import dev.lull.patterns.quantity.Unbuilt;
import java.util.Optional;

/// Touches arranged in time, as its author wrote them: for every arm and every sleeve.
///
/// @param id its file name without `.lull.yaml`
/// @param name what people call it
/// @param about what it is like; may be empty
/// @param author who wrote it
/// @param licence what others may do with it
/// @param seed what its natural variation starts from
public record Pattern(
    String id,
    String name,
    String about,
    Optional<String> author,
    Optional<String> licence,
    long seed) {
  /// What this pattern does to that arm.
  ///
  /// @throws PatternDoesNotFit if a touch takes longer on this arm than the pattern gives it
  public Timeline on(Arm arm) {
    return Unbuilt.yet();
  }
}
