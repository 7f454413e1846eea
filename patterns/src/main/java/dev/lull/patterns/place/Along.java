package dev.lull.patterns.place;

import dev.lull.patterns.Arm;

/// How far up the forearm a place is.
public sealed interface Along {
  /// In millimetres from the wrist crease, on that arm.
  double on(Arm arm);

  /// A share of the way from the wrist to the elbow.
  ///
  /// @param share 0 at the wrist, 1 at the elbow
  record OfTheArm(double share) implements Along {
    @Override
    public double on(Arm arm) {
      return share * arm.length();
    }
  }

  /// A distance from the wrist. On an arm that is shorter it ends at the elbow.
  ///
  /// @param mm in millimetres
  record FromTheWrist(double mm) implements Along {
    @Override
    public double on(Arm arm) {
      return Math.min(mm, arm.length());
    }
  }
}
