package dev.lull.controller.cli;

import dev.lull.controller.config.Configuration;
import dev.lull.controller.config.ConfigurationReader;
import dev.lull.controller.demo.Demo;
import dev.lull.controller.motors.Choosing;
import dev.lull.controller.motors.Guide;
import dev.lull.controller.motors.InTurn;
import dev.lull.controller.service.SleeveOpening;
import dev.lull.hardware.Sleeve;
import dev.lull.patterns.Layout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `lull motors --config FILE`.
@Command(
    name = "motors",
    description = "Runs single motors of a sleeve, to learn which is which, or to calibrate them.",
    footer = {
      "",
      "The controller must not be running meanwhile. Ctrl-C ends, with the sleeve at",
      "rest. A calibration is written to the file that the configuration names as",
      "sleeve.calibration; docs/wearing.md tells how it goes."
    },
    mixinStandardHelpOptions = true)
public final class MotorsCommand implements Callable<Integer> {
  @Option(
      names = "--config",
      required = true,
      paramLabel = "FILE",
      description = "The configuration of the sleeve.")
  private Path file;

  @Option(
      names = "--motor",
      paramLabel = "NUMBER",
      converter = MotorNumber.class,
      description = "Only this motor; they are counted from 0.")
  private Optional<Integer> motor = Optional.empty();

  @Option(names = "--all", description = "Each motor in turn, without asking for keys.")
  private boolean all;

  @Option(
      names = "--calibrate",
      description =
          "Finds out with the wearer how the motors start, hold, and how strong they may be.")
  private boolean calibrate;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    refuseContradiction();
    if (Demo.isLive()) {
      QuietLog.begin();
    }
    var end = new CountDownLatch(1);
    try (var _ = Goodbye.at(end)) {
      if (calibrate) {
        new CalibrationDesk(file, motor, end).run(spec.commandLine().getOut());
      } else {
        identify(end);
      }
      return 0;
    }
  }

  private void refuseContradiction() {
    if (all && motor.isPresent()) {
      throw new ParameterException(spec.commandLine(), "Give --motor or --all, not both.");
    }
    if (all && calibrate) {
      throw new ParameterException(
          spec.commandLine(), "--calibrate is about all motors by itself. Leave out --all.");
    }
  }

  private void identify(CountDownLatch end) throws IOException, InterruptedException {
    Configuration configuration = Understood.of(ConfigurationReader.read(file));
    Guide guide = guide(configuration.sleeve().layout());
    Sleeve sleeve = SleeveOpening.open(configuration, configuration.sleeve().motor());
    Optional<String> trouble =
        new MotorsShow(configuration, guide, false, end).run(sleeve, spec.commandLine().getOut());
    if (trouble.isPresent()) {
      throw new Complaint(trouble.get());
    }
  }

  private Guide guide(Layout layout) {
    int motors = layout.motors().size();
    if (all) {
      return new InTurn(layout, IntStream.range(0, motors).boxed().toList());
    }
    if (motor.isPresent()) {
      return new InTurn(layout, List.of(MotorNumber.of(layout, motor.get())));
    }
    if (!Demo.isLive()) {
      throw new Complaint(
          "This is no terminal, so no motor can be chosen by keys. Say which with --motor, or"
              + " --all for each in turn.");
    }
    return new Choosing(layout);
  }
}
