package dev.lull.hardware.fault;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How long each fault takes to silence, in real time and with the real firmware.
///
/// @param firmware what the sleeves are
/// @param times how often each fault is injected
/// @param sleeves how many sleeves are tried at a time
/// @param seed of the moments and the order of the faults
record FaultTimes(Firmware firmware, Path folder, int times, int sleeves, long seed, Tally tally) {
  private static final long MILLI = 1_000_000;
  private static final long USUAL_HORIZON = 60 * MILLI;
  private static final long LONG_HORIZON = 200 * MILLI;

  FaultTimes(Firmware firmware, Path folder, int times, int sleeves, long seed) {
    this(firmware, folder, times, sleeves, seed, new Tally());
  }

  /// Breaks the sleeve itself.
  void ofTheSleeve() throws IOException {
    List<Fault> faults =
        switch (firmware) {
          case PROGRAM -> Fault.OF_THE_SLEEVE;
          case CHIP -> Fault.OF_THE_CHIP;
        };
    Plan plan = new Plan(faults, times, seed);
    Crowd.tryDirect(firmware, folder, sleeves, plan, tally, seed);
    check(plan);
  }

  /// Breaks the line between host and sleeve, which is a process of its own beside each sleeve.
  void ofTheLine() throws IOException {
    Plan plan = new Plan(Fault.OF_THE_LINE, times, seed);
    Crowd.tryLine(firmware, folder, Math.ceilDiv(sleeves, 2), plan, tally, seed);
    check(plan);
  }

  /// Breaks the host, which is a process of its own, for all sleeves at once.
  void ofTheHost() throws IOException {
    try (HostTrials trials =
        new HostTrials(firmware, folder, sleeves, USUAL_HORIZON, tally, seed)) {
      for (int i = 0; i < rounds(); i++) {
        trials.kill();
      }
      trials.startHost(Map.of());
      for (int i = 0; i < rounds(); i++) {
        trials.freeze("8", 2_000 * MILLI);
        trials.freeze("9", 350 * MILLI);
        trials.stall(200 * MILLI);
      }
      long late = trials.late();
      tally.note("9: %d frames came late, were counted, and were not felt".formatted(late));
      assertTrue(late > 0);
    }
  }

  /// Steps the host's wall clock by an hour, on and back.
  void ofTheWallClock() throws IOException {
    Path clock = Files.writeString(folder.resolve("clock"), "+0");
    try (HostTrials trials = new HostTrials(firmware, folder, sleeves, LONG_HORIZON, tally, seed)) {
      trials.startHost(faked(clock));
      long felt = 0;
      long feltWithout = 0;
      for (int i = 0; i < rounds(); i++) {
        int hours = i % 2 == 0 ? 1 : -1;
        felt += trials.feelWallClock(clock, hours);
        feltWithout += trials.feelWallClock(clock, hours);
      }
      int all = rounds() * sleeves;
      tally.note(
          "10: after %d of %d steps of the wall clock by an hour, a motor was off by more than 1 %%"
              .formatted(felt, all));
      tally.note("    and %d of %d times without a step".formatted(feltWithout, all));
      if (felt > all / 10) {
        tally.wrong("steps of the wall clock were felt");
      }
    }
  }

  /// Meets firmware of another version of the wire.
  void ofTheOtherVersion() throws IOException {
    try (OtherVersion other = new OtherVersion(firmware, folder)) {
      for (int i = 0; i < times; i++) {
        other.meet(tally);
      }
    }
    tally.note("41: firmware of another version met %d times, and never armed".formatted(times));
  }

  private int rounds() {
    return Math.ceilDiv(times, sleeves);
  }

  private void check(Plan plan) {
    if (plan.isTooOftenHeldUp()) {
      tally.wrong("this machine is too busy for such a test; run it alone");
    }
    if (plan.heldUp() > 0) {
      tally.note(
          "%d trials were done anew because this machine was held up".formatted(plan.heldUp()));
    }
  }

  private static Map<String, String> faked(Path clock) throws IOException {
    return Map.of(
        "LD_PRELOAD",
        library().toString(),
        "FAKETIME_DONT_FAKE_MONOTONIC",
        "1",
        "FAKETIME_NO_CACHE",
        "1",
        "FAKETIME_TIMESTAMP_FILE",
        clock.toString());
  }

  private static Path library() throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(Path.of("/usr/lib"))) {
      for (Path folder : folders) {
        Path library = folder.resolve("faketime/libfaketimeMT.so.1");
        if (Files.exists(library)) {
          return library;
        }
      }
    }
    throw new IOException("libfaketime is missing: apt-get install libfaketime");
  }
}
