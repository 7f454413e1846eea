package dev.lull.controller.fidelity;

import dev.lull.hardware.MotorCalibration;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.twin.ErmMotor;
import dev.lull.hardware.twin.LraMotor;
import dev.lull.hardware.twin.Mismatch;
import dev.lull.hardware.twin.TwinMotor;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// The motors that a stroke is played on.
public enum Motors {
  /// All do as they are told, within a third of a millisecond. Amplitudes are given to them as they
  /// are, so what is missed on them is missed by the rendering itself.
  IDEAL,
  /// Coin motors, all as their profile has it.
  NOMINAL,
  /// Linear resonant motors, all as their profile has it.
  LRA,
  /// Each differs, as [Mismatch#USUAL] has it; always the same ones. Nothing is known of them.
  MISMATCHED,
  /// The same ones after a calibration. Of each it found a drive with which it starts, which is
  /// up to 10 % more than it needs, the least with which it goes on, and its gain to ±5 %.
  CALIBRATED;

  private static final long SEED = 2011;
  private static final double GAIN_FOUND_TO = 0.05;
  private static final double START_FOUND_TO = 0.1;
  private static final LraMotor PROMPT = new LraMotor(1_000, 1, 1);

  List<? extends TwinMotor> of(int motors) {
    return switch (this) {
      case IDEAL -> Collections.nCopies(motors, PROMPT);
      case NOMINAL -> Collections.nCopies(motors, ErmMotor.COIN);
      case LRA -> Collections.nCopies(motors, LraMotor.COIN);
      case MISMATCHED, CALIBRATED -> Mismatch.USUAL.draw(ErmMotor.COIN, motors, SEED);
    };
  }

  /// What the chain is told of them.
  MotorProfile profile(int motors) {
    return switch (this) {
      case IDEAL, NOMINAL -> MotorProfile.COIN_ERM;
      case LRA -> MotorProfile.LRA;
      case MISMATCHED -> MotorProfile.ANY_COIN_ERM;
      case CALIBRATED -> MotorProfile.COIN_ERM.calibrated(calibrations(motors));
    };
  }

  private List<MotorCalibration> calibrations(int motors) {
    var random = new SplittableRandom(SEED);
    return of(motors).stream().map(it -> found(it, random)).toList();
  }

  private static MotorCalibration found(TwinMotor motor, SplittableRandom random) {
    double above = 1 + START_FOUND_TO * random.nextDouble();
    double gain = motor.gain() * (1 + GAIN_FOUND_TO * (2 * random.nextDouble() - 1));
    return switch (motor) {
      case ErmMotor erm ->
          new MotorCalibration(
              Math.min(1, erm.startVolts() / erm.fullVolts() * above),
              erm.holdVolts() / erm.fullVolts(),
              gain,
              1);
      case LraMotor _ -> new MotorCalibration(0, 0, gain, 1);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
