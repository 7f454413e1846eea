package dev.lull.controller.config;

import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.PortChoice;
import dev.lull.patterns.Layout;
import dev.lull.patterns.quantity.Measure;
import dev.lull.patterns.quantity.Share;

/// The sleeve: what it hangs on, where its motors are and of what type.
public record SleeveSettings(Connection connection, Layout layout, MotorProfile motor) {
  /// How a drive is written that no motor is to pass.
  public static final Measure<Share> QUIET = Share.MEASURE.within("quiet", "50 %", "20 %", "100 %");

  SleeveSettings quietly(double drive) {
    return new SleeveSettings(connection, layout, motor.quietly(drive));
  }

  /// What the sleeve hangs on.
  public sealed interface Connection {
    /// A serial line.
    record Serial(PortChoice port, int baud) implements Connection {}

    /// Nothing: motors that exist in this process only.
    record Simulated() implements Connection {}
  }
}
