package dev.lull.patterns.render;

/// How far a touch is felt from its middle, along and around the arm, in millimetres: as a Gaussian
/// with these standard deviations, if nothing else is asked of it.
///
/// A touch has a reach of 0.7 of the spacing of the motors, so that they are felt as one. That of a
/// contact of width w has a variance that is greater by (w/4)², that of a uniform disc along each
/// axis: a wide contact is felt as wide as it is.
///
/// @param along along the arm
/// @param around around it
record Reach(double along, double around) {
  private static final double OF_SPACING = 0.7;

  /// That of contacts of one width.
  static Reach of(Spacing spacing, double width) {
    return new Reach(
        Math.hypot(OF_SPACING * spacing.along(), width / 4),
        Math.hypot(OF_SPACING * spacing.around(), width / 4));
  }
}
