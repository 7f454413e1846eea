package dev.lull.patterns;

/// The forearm a pattern is played on: a cone from the wrist crease to the elbow crease.
///
/// @param length from the wrist crease to the elbow crease, in millimetres, 50..600
/// @param wristGirth around the wrist crease, in millimetres, 50..800
/// @param elbowGirth around the arm at the elbow crease, in millimetres, 50..800
/// @param side which arm it is
public record Arm(double length, double wristGirth, double elbowGirth, Side side) {
  /// An adult's left forearm of middling size. Patterns are checked on it when they are read.
  public static final Arm STANDARD = new Arm(240, 165, 260, Side.LEFT);

  /// Checks the measures.
  ///
  /// @throws IllegalArgumentException if a measure is out of its range
  public Arm {
    within("length", length, 50, 600);
    within("wrist girth", wristGirth, 50, 800);
    within("elbow girth", elbowGirth, 50, 800);
  }

  private static void within(String what, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          "An arm's %s is %s mm, but has to be %s to %s mm.".formatted(what, value, least, most));
    }
  }
}
