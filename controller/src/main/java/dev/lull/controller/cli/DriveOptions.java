package dev.lull.controller.cli;

import dev.lull.controller.render.Drives;
import dev.lull.controller.render.Frames;
import dev.lull.controller.render.Sampler;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Whether what the motors are given is wanted instead of what they are to feel like, and of which
/// motors.
final class DriveOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--drive",
      description =
          "Instead, what each motor is given for that, after compensation and the safety gate.")
  private boolean drive;

  @Option(
      names = "--motor",
      paramLabel = "MOTOR",
      converter = MotorOfName.Typed.class,
      description =
          "With --drive: coin-erm, any-coin-erm if nobody calibrated them, or lra (default: coin-erm).")
  private Optional<MotorOfName> motor;

  void complainOfAMotorAlone() {
    if (motor.isPresent() && !drive) {
      throw new ParameterException(
          command.commandLine(), "--motor is for drives. Leave it out, or add --drive.");
    }
  }

  Frames of(Sampler sampler) {
    return drive ? new Drives(sampler, motor.orElse(MotorOfName.COIN_ERM).profile()) : sampler;
  }

  /// What a picture is called.
  String title(String pattern) {
    return drive
        ? "%s: drive of %s motors".formatted(pattern, motor.orElse(MotorOfName.COIN_ERM))
        : pattern;
  }
}
