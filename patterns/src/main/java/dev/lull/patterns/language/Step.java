package dev.lull.patterns.language;

import dev.lull.patterns.document.Located;
import java.util.Optional;

/// One entry of a play list.
///
/// @param action what it does
/// @param every how long it takes from start to start, in nanoseconds; as long as its action if
///     empty
/// @param repetition how often it is played
/// @param where it stands in the file
public record Step(Action action, Optional<Long> every, Repetition repetition, Located where) {}
