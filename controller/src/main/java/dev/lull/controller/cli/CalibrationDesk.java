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
/// of other motors stays. Until all is found, the file stays as it was.
///
/// @param file  the configuration
/// @param motor only this one; empty for all
/// @param end   when it comes to zero, it is over
record CalibrationDesk(Path file, Optional<Integer> motor, CountDownLatch end) {

  void run(PrintWriter out) throws IOException, InterruptedException {
    Uncalibrated sleeve = Understood.of(ConfigurationReader.readUncalibrated(file));
    Path calibration = sleeve.file().orElseGet(this::besideTheConfiguration);
    Calibration known =
        Files.exists(calibration)
            ? Understood.of(sleeve.known(calibration))
            : Calibration.none(sleeve.type());
    Calibrating guide = ask(sleeve, out);
    if (!guide.isOver() || guide.found().isEmpty()) {
      throw new Complaint("Nothing was written: no motor was calibrated to the end.");
    }
    Configuration configuration = sleeve.configuration();
    CalibratingWords.table(configuration.sleeve().layout(), guide.found(), sleeve.type())
        .forEach(out::println);
    write(calibration, known.with(guide.found()));
    tell(calibration, sleeve.file().isPresent(), out);
  }

  private Calibrating ask(Uncalibrated sleeve, PrintWriter out)
      throws IOException, InterruptedException {
    Configuration configuration = sleeve.configuration();
    Layout layout = configuration.sleeve().layout();
    var guide =
        new Calibrating(layout, motors(layout), sleeve.type(), configuration.safety().ceiling());
    Sleeve opened = SleeveOpening.open(configuration, MotorProfile.RAW);
    new MotorsShow(configuration, guide, true, end).run(opened, out);
    return guide;
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

  private static void write(Path file, Calibration calibration) {
    WholeFile.write(file, out -> out.write(CalibrationText.of(calibration).getBytes(UTF_8)));
  }

  private void tell(Path calibration, boolean isNamed, PrintWriter out) {
    out.printf("%s is written.%n", calibration);
    if (!isNamed) {
      out.printf("Name it in %s, below sleeve: calibration: %s%n", file, calibration.getFileName());
    }
  }
}
