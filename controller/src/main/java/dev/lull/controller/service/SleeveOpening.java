package dev.lull.controller.service;

import dev.lull.controller.config.Configuration;
import dev.lull.controller.config.SleeveSettings;
import dev.lull.controller.config.SleeveSettings.Connection;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.PortChoice;
import dev.lull.hardware.SafetyLimits;
import dev.lull.hardware.SerialSettings;
import dev.lull.hardware.Sleeve;
import dev.lull.hardware.Sleeves;
import dev.lull.hardware.WireRecorder;
import java.util.Optional;

/// Opens the sleeve of a configuration, with its safety gate.
public final class SleeveOpening {
  private SleeveOpening() {}

  /// Opens it with motors as the configuration has them.
  ///
  /// @param recorder writes down what is said on the wire; a simulated sleeve has none
  static Sleeve open(Configuration configuration, Optional<WireRecorder> recorder) {
    return open(configuration, configuration.sleeve().motor(), recorder);
  }

  /// Opens it with motors that are taken to be like this.
  public static Sleeve open(Configuration configuration, MotorProfile motor) {
    return open(configuration, motor, Optional.empty());
  }

  private static Sleeve open(
      Configuration configuration, MotorProfile motor, Optional<WireRecorder> recorder) {
    SleeveSettings sleeve = configuration.sleeve();
    SafetyLimits limits = configuration.safety();
    int motors = sleeve.layout().motors().size();
    return switch (sleeve.connection()) {
      case Connection.Serial(PortChoice port, int baud) -> {
        var settings = new SerialSettings(port, motors, baud);
        yield recorder
            .map(it -> Sleeves.serial(settings, motor, limits, it))
            .orElseGet(() -> Sleeves.serial(settings, motor, limits));
      }
      case Connection.Simulated() -> Sleeves.simulated(motors, motor, limits);
    };
  }
}
