package dev.lull.controller.config;

import dev.lull.patterns.Reading;
import java.nio.file.Path;
import java.util.Optional;

/// A sleeve whose motors are to be calibrated.
///
/// @param configuration taken as if nothing were known of its motors
/// @param type          of its motors
/// @param file          where the configuration says that the calibration is, there or not
public record Uncalibrated(Configuration configuration, MotorType type, Optional<Path> file) {
  /// What is known of its motors so far, from a file.
  public Reading<Calibration> known(Path file) {
    return CalibrationReader.read(file, type, configuration.sleeve().layout());
  }
}
