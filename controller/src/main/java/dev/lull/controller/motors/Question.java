package dev.lull.controller.motors;

import dev.lull.controller.config.MotorType;
import java.util.Optional;

/// What a wearer is asked about one motor, with what was answered before.
///
/// Where an answer may be a little off, it is taken to the sure side: a drive for starting or going
/// on rather too large, a comfortable maximum rather too small.
sealed interface Question permits StartQuestion, HoldQuestion, MostQuestion {
  /// How fast a ramp is that only seeks where to look more closely.
  double QUICK = 0.5;

  /// How fast one is that looks closely: a reaction of half a second makes 5 %.
  double SLOW = 0.1;

  /// By how much more than it needs a motor is started.
  double SURELY = 1.1;

  /// The first question about a motor.
  ///
  /// @param ceiling the most drive that it may be given, 0..1
  static Question first(MotorType type, double ceiling) {
    return type.sticks()
        ? StartQuestion.first(type, ceiling)
        : new MostQuestion(type, ceiling, 0, 0);
  }

  /// What starts the motor before the ramp, if it is to turn by then.
  Optional<Motion.Kick> kick();

  Motion.Ramp ramp();

  /// What the wearer is to do.
  String words();

  /// Takes the key.
  ///
  /// @param seconds since the ramp began
  /// @param drive   what the motor had then, 0..1
  Outcome pressed(double seconds, double drive);

  /// Takes note that the ramp came to its end without a key.
  ///
  /// @param drive what the motor had then, 0..1
  Outcome ranOut(double drive);
}
