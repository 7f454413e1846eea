package dev.lull.patterns.language;

/// Nothing touches the skin for a while.
///
/// @param length in nanoseconds
public record Rest(long length) implements Action {}
