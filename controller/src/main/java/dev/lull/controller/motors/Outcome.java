package dev.lull.controller.motors;

import dev.lull.hardware.MotorCalibration;

/// Where an answer leads.
sealed interface Outcome {
  /// Something else is to be asked, or the same again.
  record Ask(Question question) implements Outcome {}

  /// All is known of this motor.
  record Known(MotorCalibration motor) implements Outcome {}

  /// The wearer did not answer, as often as they were asked.
  ///
  /// @param what what the motor did, as the end of a sentence that begins with it
  record Unanswered(String what) implements Outcome {}
}
