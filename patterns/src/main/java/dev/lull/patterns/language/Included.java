package dev.lull.patterns.language;

import dev.lull.patterns.Pattern;

/// Another pattern, whole.
///
/// @param pattern what is played
public record Included(Pattern pattern) implements Action {}
