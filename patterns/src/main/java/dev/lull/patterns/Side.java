package dev.lull.patterns;

/// Which arm the sleeve is worn on.
///
/// Angles are anatomical (positive towards the thumb), so a pattern is the same on either; only who
/// straps a sleeve on, or draws it, needs to know.
public enum Side {
  LEFT,
  RIGHT
}
