package dev.lull.hardware.twin;

/// One motor as it moves.
sealed interface Movement permits Rotor, Resonator {
  /// Moves on by one step and returns the amplitude at its end.
  ///
  /// @param drive held during the step, 0..1
  double step(double drive);

  static Movement of(TwinMotor motor, double seconds) {
    return switch (motor) {
      case ErmMotor erm -> new Rotor(erm, seconds);
      case LraMotor lra -> new Resonator(lra, seconds);
    };
  }
}
