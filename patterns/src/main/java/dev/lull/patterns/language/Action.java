package dev.lull.patterns.language;

/// What a step does.
public sealed interface Action permits Touch, Rest, Group, Layers, Included {}
