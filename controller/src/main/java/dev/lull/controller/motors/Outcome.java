package dev.lull.controller.motors;

import dev.lull.hardware.MotorCalibration;

/// Where an answer leads.
sealed interface Outcome {
  /// Something else is to be asked, or the same again.
  record Ask(Question question) implements Outcome {}

  /// All is known of this motor.
  record Known(MotorCalibration motor) implements Outcome {}

  /// It was not felt at all.
  ///
  /// @param drive the most it was given, 0..1
  record NotFelt(double drive) implements Outcome {}
}
