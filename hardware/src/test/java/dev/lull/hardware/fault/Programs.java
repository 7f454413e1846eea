package dev.lull.hardware.fault;

import dev.lull.protocol.Program;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The programs of the firmware's build that faults are injected into.
final class Programs {
  private static final String SENSORS = "temperature,supply,button";

  private Programs() {}

  /// The sleeve, with every sensor and its record on its output. Like a microcontroller, it shares
  /// its processor with nobody, as far as this machine allows.
  static Program sleeve(Path port) throws IOException {
    return sleeve("lull-sleeve", port);
  }

  /// The same, built to speak another version of the wire.
  static Program otherSleeve(Path port) throws IOException {
    return sleeve("lull-sleeve-other-version", port);
  }

  private static Program sleeve(String build, Path port) throws IOException {
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
            "-",
            "--real-time"));
  }

  /// Firmware of the ATmega328P on a simulated chip.
  static Program chip(String build, Path port) throws IOException {
    String elf = Program.built(build);
    return Program.start(
        "lull-avr-rig",
        "sleeve ready on ",
        List.of("--elf", elf, "--link", port.toString(), "--record", "-", "--real-time"));
  }

  /// A host in a virtual machine of its own; see [PlayingHost].
  ///
  /// @param horizon how many nanos ahead it plays
  static Program host(Map<String, String> environment, long horizon, List<String> ports)
      throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    words.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            PlayingHost.class.getName(),
            Long.toString(horizon)));
    words.addAll(ports);
    ProcessBuilder builder = new ProcessBuilder(words).redirectError(Redirect.INHERIT);
    builder.environment().putAll(environment);
    return new Program(builder.start());
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
