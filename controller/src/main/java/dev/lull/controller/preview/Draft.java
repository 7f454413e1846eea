package dev.lull.controller.preview;

/// A pattern as it was saved once, and what became of it.
///
/// @param number 1 for the first since the preview began
public record Draft(int number, Outcome outcome) {}
