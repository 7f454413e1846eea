package dev.lull.hardware.fault;

import dev.lull.protocol.Program;
import dev.lull.protocol.Signal;
import java.io.IOException;
import java.nio.file.Path;

/// What the firmware of a sleeve runs on, and how faults of it are called there.
enum Firmware {
  /// `lull-sleeve`, a program of this machine.
  PROGRAM(
      0, 50_000_000, 1_000_000_000, "boot", "boot watchdog", "boot brown-out", "sensors frozen") {
    @Override
    Program start(Path port) throws IOException {
      return Programs.sleeve(port);
    }

    @Override
    Program startOtherVersion(Path port) throws IOException {
      return Programs.otherSleeve(port);
    }

    @Override
    void pullCable(Program program) throws IOException {
      program.signal(Signal.USR1);
    }

    @Override
    void tell(Witness witness, String line) {
      witness.take(line);
    }
  },

  /// What an ATmega328P is flashed with, on a simulated chip. Its record may lag behind.
  CHIP(
      25_000_000,
      300_000_000,
      10_000_000_000L,
      "reset",
      "hang",
      "brown-out",
      "temperature frozen") {
    @Override
    Program start(Path port) throws IOException {
      return Programs.chip("lull-sleeve-328p-ntc.elf", port);
    }

    @Override
    Program startOtherVersion(Path port) throws IOException {
      return Programs.chip("lull-sleeve-328p-other-version.elf", port);
    }

    @Override
    void pullCable(Program program) throws IOException {
      program.say("replug");
    }

    @Override
    void tell(Witness witness, String line) {
      witness.take(line, System.nanoTime());
    }
  };

  /// How many nanos early or late its record may tell of a level.
  final long vague;

  /// How many nanos early or late a level may be felt that was sent, when something breaks.
  final long around;

  /// For how many nanos sensors say the very same until they count as frozen.
  final long frozenAfter;

  final String boot;
  final String hang;
  final String brownOut;
  final String freeze;

  Firmware(
      long vague,
      long around,
      long frozenAfter,
      String boot,
      String hang,
      String brownOut,
      String freeze) {
    this.vague = vague;
    this.around = around;
    this.frozenAfter = frozenAfter;
    this.boot = boot;
    this.hang = hang;
    this.brownOut = brownOut;
    this.freeze = freeze;
  }

  /// Starts it, with its record on its output, and waits until it is ready.
  abstract Program start(Path port) throws IOException;

  /// The same with firmware that speaks another version of the wire.
  abstract Program startOtherVersion(Path port) throws IOException;

  /// Pulls its cable, and puts it in again.
  abstract void pullCable(Program program) throws IOException;

  /// Gives a line of its record to its witness.
  abstract void tell(Witness witness, String line);
}
