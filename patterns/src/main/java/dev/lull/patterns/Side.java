package dev.lull.patterns;

/// Which arm the sleeve is worn on.
///
/// Angles are anatomical (positive towards the thumb), so a pattern is the same on either; only a
/// drawing, which is not to be mirrored, and who straps a sleeve on, or draws it, need to know.
public enum Side {
  LEFT,
  RIGHT
}
