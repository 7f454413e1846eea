package dev.lull.hardware.fault;

import dev.lull.protocol.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The programs of the firmware's build that faults are injected into.
final class Programs {
  private static final String SENSORS = "temperature,supply,button";

  private Programs() {}

  /// The sleeve, with every sensor and its record on its output.
  static Program sleeve(Path port) throws IOException {
    return sleeve("lull-sleeve", port);
  }

  /// The same, from a build of another name.
  static Program sleeve(String build, Path port) throws IOException {
    return Program.start(
        build,
        "sleeve ready on ",
        List.of(
            "--motors",
            Integer.toString(Waves.MOTORS),
            "--sensors",
            SENSORS,
            "--link",
            port.toString(),
            "--record",
            "-"));
  }

  /// A line between a sleeve's port and another one for the host; at first it is good.
  static Program proxy(Path port, Path line, int seed) throws IOException {
    return Program.start(
        "lull-proxy",
        "proxy ready on ",
        List.of(
            "--to", port.toString(), "--link", line.toString(), "--seed", Integer.toString(seed)));
  }
}
