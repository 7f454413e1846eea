package dev.lull.hardware.fault;

import dev.lull.hardware.Link;
import dev.lull.hardware.PortChoice;
import dev.lull.hardware.SafetyLimits;
import dev.lull.hardware.SerialSettings;
import dev.lull.hardware.Sleeve;
import dev.lull.hardware.Sleeves;
import dev.lull.protocol.Program;
import dev.lull.protocol.Signal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/// The real firmware as a process, what its record witnesses, and a host that plays on it.
final class TriedSleeve implements AutoCloseable {
  /// What the firmware runs on, and how faults of it are called there.
  private enum Kind {
    PROGRAM(50_000_000, "boot", "boot watchdog", "boot brown-out", "sensors frozen") {
      @Override
      void tell(Witness witness, String line) {
        witness.take(line);
      }
    },
    CHIP(300_000_000, "reset", "hang", "brown-out", "temperature frozen") {
      @Override
      void tell(Witness witness, String line) {
        witness.take(line, System.nanoTime());
      }
    };

    private final long around;
    private final String boot;
    private final String hang;
    private final String brownOut;
    private final String freeze;

    Kind(long around, String boot, String hang, String brownOut, String freeze) {
      this.around = around;
      this.boot = boot;
      this.hang = hang;
      this.brownOut = brownOut;
      this.freeze = freeze;
    }

    abstract void tell(Witness witness, String line);
  }

  final Witness witness = new Witness();
  private final Kind kind;
  private final Program program;
  private final Optional<Program> proxy;
  private final Sleeve sleeve;
  private final Waves waves;
  private boolean held;
  private OptionalLong cutAt = OptionalLong.empty();

  private TriedSleeve(
      Kind kind, Program program, Optional<Program> proxy, String port, long horizon) {
    this.kind = kind;
    this.program = program;
    this.proxy = proxy;
    sleeve =
        Sleeves.serial(
            new SerialSettings(new PortChoice.At(port), Waves.MOTORS),
            Waves.STRAIGHT,
            SafetyLimits.DEFAULT);
    waves = new Waves(System.nanoTime(), horizon);
  }

  /// A sleeve with a cable.
  static TriedSleeve direct(Path folder, int number, long horizon) throws IOException {
    Path port = folder.resolve("sleeve-" + number);
    return new TriedSleeve(
        Kind.PROGRAM, Programs.sleeve(port), Optional.empty(), port.toString(), horizon);
  }

  /// A sleeve with a line in between that can be made bad.
  static TriedSleeve behindProxy(Path folder, int number, long horizon) throws IOException {
    Path port = folder.resolve("far-sleeve-" + number);
    Path line = folder.resolve("line-" + number);
    Program sleeve = Programs.sleeve(port);
    Program proxy = Programs.proxy(port, line, number);
    return new TriedSleeve(Kind.PROGRAM, sleeve, Optional.of(proxy), line.toString(), horizon);
  }

  /// The microcontroller's firmware on a simulated chip, behind such a line.
  static TriedSleeve chip(Path folder, int number, long horizon) throws IOException {
    Path port = folder.resolve("chip-" + number);
    Path line = folder.resolve("line-of-chip-" + number);
    Program chip = Programs.chip(port);
    Program proxy = Programs.proxy(port, line, number);
    return new TriedSleeve(Kind.CHIP, chip, Optional.of(proxy), line.toString(), horizon);
  }

  /// Lets the host live, play whatever comes of it, and listen to the record.
  void work(long now) throws IOException {
    if (!held) {
      sleeve.doWork(now);
      waves.play(now, sleeve);
    }
    for (var line = program.nextLine(); line.isPresent(); line = program.nextLine()) {
      kind.tell(witness, line.get());
    }
    if (proxy.isPresent()) {
      listenTo(proxy.get());
    }
  }

  private void listenTo(Program line) throws IOException {
    for (var words = line.nextLine(); words.isPresent(); words = line.nextLine()) {
      if (words.get().endsWith(" toward device cut")) {
        cutAt = OptionalLong.of(Witness.nanos(words.get().split(" ", 2)[0]));
      }
    }
  }

  /// When the line was last cut.
  OptionalLong cutAt() {
    return cutAt;
  }

  /// How many nanos early or late a level may be felt that was sent.
  long around() {
    return kind.around;
  }

  Link link() {
    return sleeve.report().link();
  }

  void arm(long now) {
    sleeve.arm(now);
  }

  void clear(long now) {
    sleeve.clear(now);
  }

  /// Lets the host do nothing, or go on.
  void hold(boolean still) {
    held = still;
  }

  void boot() throws IOException {
    program.say(kind.boot);
  }

  /// Boots as after a hang; the chip does hang, and its watchdog boots it.
  void hangAndBoot() throws IOException {
    program.say(kind.hang);
  }

  void brownOut() throws IOException {
    program.say(kind.brownOut);
  }

  void freezeSensors() throws IOException {
    program.say(kind.freeze);
  }

  void toSleeve(String command) throws IOException {
    program.say(command);
  }

  void toSleeve(Signal signal) throws IOException {
    program.signal(signal);
  }

  void toLine(String command) throws IOException {
    proxy.orElseThrow().say(command);
  }

  void toLine(Signal signal) throws IOException {
    proxy.orElseThrow().signal(signal);
  }

  @Override
  public void close() {
    sleeve.close();
    proxy.ifPresent(Program::close);
    program.close();
  }
}
