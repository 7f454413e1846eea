package dev.lull.controller.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lull.controller.config.Calibration;
import dev.lull.controller.config.CalibrationText;
import dev.lull.controller.config.Configuration;
import dev.lull.controller.config.ConfigurationReader;
import dev.lull.controller.config.Uncalibrated;
import dev.lull.controller.motors.Calibrating;
import dev.lull.controller.motors.CalibratingWords;
import dev.lull.controller.service.SleeveOpening;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.Sleeve;
import dev.lull.patterns.Layout;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/// Calibrates the motors of a sleeve with its wearer, and writes down what was found. What is known
/// of other motors stays. Whoever ends it early has the file as it was; if the sleeve is lost, what
/// was found until then is kept.
///
/// @param file  the configuration
/// @param motor only this one; empty for all
/// @param end   when it comes to zero, it is over
record CalibrationDesk(Path file, Optional<Integer> motor, CountDownLatch end) {
  private static final double LEAST_CEILING = 0.2;

  void run(PrintWriter out) throws IOException, InterruptedException {
    Uncalibrated sleeve = Understood.of(ConfigurationReader.readUncalibrated(file));
    refuseLowCeiling(sleeve.configuration().safety().ceiling());
    Path calibration = sleeve.file().orElseGet(this::besideTheConfiguration);
    Calibration known = known(sleeve, calibration);
    List<Integer> asked = motors(sleeve.configuration().sleeve().layout());
    Calibrating guide = guide(sleeve, asked);
    Optional<String> trouble = ask(sleeve, guide, out);
    if (guide.found().isEmpty() || (trouble.isEmpty() && !guide.isOver())) {
      throw new Complaint(trouble.map(why -> why + " ").orElse("") + "Nothing was written.");
    }
    CalibratingWords.table(asked, guide.found(), sleeve.type()).forEach(out::println);
    keep(known.with(guide.found()), calibration, sleeve.file().isPresent(), out);
    if (trouble.isPresent()) {
      throw new Complaint(trouble.get());
    }
  }

  private static Calibration known(Uncalibrated sleeve, Path calibration) {
    return Files.exists(calibration)
        ? Understood.of(sleeve.known(calibration))
        : Calibration.none(sleeve.type());
  }

  private static void refuseLowCeiling(double ceiling) {
    if (ceiling < LEAST_CEILING) {
      throw new Complaint(
          "With a safety.ceiling of %s no motor can be calibrated. Set it to %s or more."
              .formatted(
                  CalibrationText.downwards(ceiling), CalibrationText.downwards(LEAST_CEILING)));
    }
  }

  private static Calibrating guide(Uncalibrated sleeve, List<Integer> asked) {
    Configuration configuration = sleeve.configuration();
    return new Calibrating(
        configuration.sleeve().layout(), asked, sleeve.type(), configuration.safety().ceiling());
  }

  private Optional<String> ask(Uncalibrated sleeve, Calibrating guide, PrintWriter out)
      throws IOException, InterruptedException {
    Sleeve opened = SleeveOpening.open(sleeve.configuration(), MotorProfile.RAW);
    return new MotorsShow(sleeve.configuration(), guide, true, end).run(opened, out);
  }

  private List<Integer> motors(Layout layout) {
    return motor
        .map(it -> List.of(MotorNumber.of(layout, it)))
        .orElseGet(() -> IntStream.range(0, layout.motors().size()).boxed().toList());
  }

  /// `my-lull.calibration.yaml` for `my-lull.yaml`.
  private Path besideTheConfiguration() {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
    return file.resolveSibling(name + ".calibration.yaml");
  }

  private void keep(Calibration calibration, Path to, boolean isNamed, PrintWriter out) {
    WholeFile.write(to, bytes -> bytes.write(CalibrationText.of(calibration).getBytes(UTF_8)));
    out.printf("%s is written.%n", to);
    if (!isNamed) {
      out.printf("Name it in %s, below \"sleeve\":%n", file);
      out.printf("  calibration: %s%n", to.getFileName());
    }
  }
}
