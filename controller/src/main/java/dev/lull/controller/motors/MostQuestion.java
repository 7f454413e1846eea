package dev.lull.controller.motors;

import dev.lull.controller.config.MotorType;
import dev.lull.hardware.MotorCalibration;
import java.util.Optional;

/// How strong may it be? One ramp upwards from the little with which it goes on. The answer is the
/// amplitude before the reaction.
///
/// @param start with which drive it starts, 0..1; 0 if it does not stick
/// @param hold  with which it goes on, 0..start
record MostQuestion(MotorType type, double ceiling, double start, double hold) implements Question {
  private static final double PACE = 0.2;
  private static final double LEAST = 0.05;
  private static final double ABOVE_HOLD = 1.3;
  private static final double LEAST_AMPLITUDE = 0.01;

  @Override
  public Optional<Motion.Kick> kick() {
    return start > 0
        ? Optional.of(new Motion.Kick(Math.min(ceiling, start * SURELY), ramp().from()))
        : Optional.empty();
  }

  @Override
  public Motion.Ramp ramp() {
    double from = Math.max(LEAST, hold * ABOVE_HOLD);
    return new Motion.Ramp(Math.min(from, ceiling), ceiling, PACE);
  }

  @Override
  public String words() {
    return "It grows. Press Enter when it is as strong as you like it.";
  }

  @Override
  public Outcome pressed(double seconds, double drive) {
    return known(ramp().beforeReaction(drive));
  }

  /// Whoever has nothing against the most that there is likes that.
  @Override
  public Outcome ranOut(double drive) {
    return known(drive);
  }

  private Outcome known(double drive) {
    double most = type.nominal().amplitudeAt(Math.clamp(drive, 0.0, 1.0));
    return new Outcome.Known(
        new MotorCalibration(start, hold, 1, Math.clamp(most, LEAST_AMPLITUDE, 1.0)));
  }
}
