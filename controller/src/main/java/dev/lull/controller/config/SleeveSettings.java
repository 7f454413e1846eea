package dev.lull.controller.config;

import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.PortChoice;
import dev.lull.patterns.Layout;

/// The sleeve: what it hangs on, where its motors are and of what type.
public record SleeveSettings(Connection connection, Layout layout, MotorProfile motor) {

  /// What the sleeve hangs on.
  public sealed interface Connection {
    /// A serial line.
    record Serial(PortChoice port, int baud) implements Connection {}

    /// Nothing: motors that exist in this process only.
    record Simulated() implements Connection {}
  }
}
