package dev.lull.controller.fidelity;

import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.SafetyLimits;

/// What the wearer has set.
///
/// @param quiet the drive that no motor is to pass, 0.05..1; 1 if motors may be as loud as they are
public record Wearer(double quiet) {
  /// One who has set nothing.
  public static final Wearer USUAL = new Wearer(1);

  private static final double LOUD = 0.5;

  /// One who wants motors to be quiet.
  ///
  /// @param drive 0.05..1
  public static Wearer quiet(double drive) {
    return new Wearer(drive);
  }

  /// The drive above which a motor is counted as loud: the one that was set, or else a half.
  double loud() {
    return quiet < 1 ? quiet : LOUD;
  }

  MotorProfile profile(MotorProfile profile) {
    return quiet < 1 ? profile.quietly(quiet) : profile;
  }

  SafetyLimits limits() {
    return quiet < 1 ? SafetyLimits.DEFAULT.quietly(quiet) : SafetyLimits.DEFAULT;
  }
}
