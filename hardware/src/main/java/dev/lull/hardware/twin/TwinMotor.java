package dev.lull.hardware.twin;

/// What one motor is like, so that its twin moves as it would.
///
/// A twin is driven with 0..1 of the motor's full drive. Its amplitude is a share of what the
/// nominal motor reaches at full drive.
public sealed interface TwinMotor permits ErmMotor, LraMotor {
  /// What its amplitude is multiplied by, 0.1..10: 1 for the nominal motor, 1.1 for one that is a
  /// tenth stronger.
  double gain();

  /// The same motor with this many times the gain, and so many times as slow.
  ///
  /// @param stronger factor of the gain
  /// @param slower factor of all time constants
  TwinMotor differing(double stronger, double slower);
}
