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
  final Witness witness = new Witness();
  private final Firmware firmware;
  private final Program program;
  private final Optional<Program> proxy;
  private final Sleeve sleeve;
  private final Waves waves;
  private OptionalLong cutAt = OptionalLong.empty();

  private TriedSleeve(
      Firmware firmware, Program program, Optional<Program> proxy, String port, long horizon) {
    this.firmware = firmware;
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
  static TriedSleeve direct(Firmware firmware, Path folder, int number, long horizon)
      throws IOException {
    Path port = folder.resolve("sleeve-" + number);
    Program program = firmware.start(port);
    return new TriedSleeve(firmware, program, Optional.empty(), port.toString(), horizon);
  }

  /// A sleeve with a line in between that can be made bad.
  static TriedSleeve behindProxy(Firmware firmware, Path folder, int number, long horizon)
      throws IOException {
    Path port = folder.resolve("far-sleeve-" + number);
    Path line = folder.resolve("line-" + number);
    Program program = firmware.start(port);
    Program proxy = Programs.proxy(port, line, number);
    return new TriedSleeve(firmware, program, Optional.of(proxy), line.toString(), horizon);
  }

  /// Lets the host live, play whatever comes of it, and listen to the record.
  void work(long now) throws IOException {
    sleeve.doWork(now);
    waves.play(now, sleeve);
    for (var line = program.nextLine(); line.isPresent(); line = program.nextLine()) {
      firmware.tell(witness, line.get());
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
    return firmware.around;
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

  void boot() throws IOException {
    program.say(firmware.boot);
  }

  /// Boots as after a hang; the chip does hang, and its watchdog boots it.
  void hangAndBoot() throws IOException {
    program.say(firmware.hang);
  }

  void brownOut() throws IOException {
    program.say(firmware.brownOut);
  }

  void pullCable() throws IOException {
    firmware.pullCable(program);
  }

  /// For how many nanos sensors say the very same until they count as frozen.
  long frozenAfter() {
    return firmware.frozenAfter;
  }

  void freezeSensors() throws IOException {
    program.say(firmware.freeze);
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
