package dev.lull.patterns;

import dev.lull.patterns.document.Located;
import dev.lull.patterns.language.Arrangement;
import dev.lull.patterns.language.Manner;
import dev.lull.patterns.language.PlayLength;
import dev.lull.patterns.language.Step;
import dev.lull.patterns.language.WindDown;
import dev.lull.patterns.timeline.Node;
import dev.lull.patterns.timeline.Played;
import java.util.ArrayList;
import java.util.Comparator;
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
/// @param manner what varies in all of it, and drifts over its length
/// @param windDown how it comes to its end
/// @param steps how many steps it has, those of the patterns it plays included
/// @param where it stands in its file
public record Pattern(
    String id,
    String name,
    String about,
    Optional<String> author,
    Optional<String> licence,
    PlayLength length,
    long seed,
    List<Step> play,
    Manner manner,
    Optional<WindDown> windDown,
    int steps,
    Located where) {
  /// Copies the steps.
  public Pattern {
    play = List.copyOf(play);
  }

  /// What this pattern does to that arm.
  ///
  /// @throws PatternDoesNotFit if a touch takes longer on this arm than the pattern gives it
  public Timeline on(Arm arm) {
    return new Played(arranged(arm));
  }

  /// The named parts of the session on that arm that begin before a moment, in the order of their
  /// beginnings; of those that are repeated, each time.
  ///
  /// @param until nanoseconds since the beginning; give one if the pattern is endless
  /// @throws PatternDoesNotFit as for [#on]
  public List<Phase> phasesOn(Arm arm, long until) {
    List<Phase> phases = new ArrayList<>();
    arranged(arm).phases(until, phases::add);
    phases.sort(Comparator.comparingLong(Phase::start));
    return phases;
  }

  private Node arranged(Arm arm) {
    Arrangement arrangement = new Arrangement(arm);
    Node whole = arrangement.whole(this);
    if (!arrangement.problems().isEmpty()) {
      throw new PatternDoesNotFit(arrangement.problems());
    }
    return whole;
  }
}
