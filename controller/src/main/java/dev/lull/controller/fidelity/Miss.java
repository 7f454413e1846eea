package dev.lull.controller.fidelity;

/// A target that a stroke misses.
///
/// @param metric what was scored
/// @param observer who felt it so
/// @param value what they felt; no number if they felt too little of it for a score
/// @param target what was wanted
public record Miss(Metric metric, Adding observer, double value, double target) {}
