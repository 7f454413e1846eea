package dev.lull.hardware;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.SleeveProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whether a slow stroke is felt when it was meant to be, while another program keeps all
/// processors busy; beside it the naive way, on a sleeve of the same kind, which sends each frame
/// when it is to be felt.
///
/// `-Dlull.timing=600` plays for so many seconds.
@Tag("bench")
class OnTimeTest {
  private static final Duration LENGTH = Duration.ofSeconds(Long.getLong("lull.timing", 20));
  private static final int MOTORS = 16;
  private static final int UNO_MOTORS = 6;

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  @Test
  void levelsAreFeltOnTimeOnTheHostPort() throws Exception {
    try (SleeveProcess _ = SleeveProcess.start(TimedPlay.sleeveOptions(folder));
        SleeveProcess _ = SleeveProcess.start(TimedPlay.naiveOptions(folder));
        BusyMachine _ = BusyMachine.start()) {
      TimedPlay play = TimedPlay.play(folder, MOTORS, LENGTH);
      FeltTimes felt = FeltTimes.of(play);
      System.out.println(title("host port", MOTORS, "ms"));
      System.out.println(felt.levels().row("levels, felt against wanted"));
      System.out.println(felt.inTime().row("  between frames that came in time"));
      System.out.println(felt.clocks().row("  of that, the clocks"));
      System.out.println(felt.sleeve().row("  of that, the sleeve"));
      printOthers(play, felt.levels(), felt.lateFrames());
      assertTrue(felt.levels().within(0.5) <= 1, "half of the levels were more than 1 ms off");
    }
  }

  /// A tick of the chip is 1/32 ms. What it does at a tick does not depend on how busy the machine
  /// is; when that tick is, does.
  @Test
  void levelsAreInTheTimersOnTheirTickOnAnArduinoUno() throws Exception {
    try (SleeveProcess _ = SleeveProcess.startUno(withCommits(TimedPlay.sleeveOptions(folder)));
        SleeveProcess _ = SleeveProcess.startUno(TimedPlay.naiveOptions(folder));
        BusyMachine _ = BusyMachine.start()) {
      TimedPlay play = TimedPlay.play(folder, UNO_MOTORS, LENGTH);
      CommitTimes felt = CommitTimes.of(play);
      System.out.println(title("Arduino Uno", UNO_MOTORS, "ticks of 1/32 ms"));
      System.out.println(felt.ticks().row("levels in the timers, after their tick"));
      System.out.println("%d were given other levels; in ms:".formatted(felt.wrong()));
      System.out.println(felt.levels().row("levels in the timers, against wanted"));
      System.out.println(felt.clocks().row("  of that, the clocks"));
      printOthers(play, felt.levels(), felt.lateFrames());
      assertTrue(
          play.ended() > 0 || (felt.ticks().within(1) <= 2 && felt.wrong() == 0),
          "other levels, or more than 2 ticks late");
    }
  }

  private static String[] withCommits(String[] options) {
    return Stream.concat(Stream.of(options), Stream.of("--commits")).toArray(String[]::new);
  }

  private static void printOthers(TimedPlay play, Spread felt, long late) throws IOException {
    Spread naive = play.naive();
    System.out.println(naive.row("naive: sent when it is to be felt"));
    System.out.println(felt.multiple("  as a multiple", naive));
    System.out.println(play.rounds().row("behind it: rounds of the host's loop"));
    System.out.println(play.way().row("  frames on their way to the sleeve"));
    System.out.println("  of these, %d came when the one before was over".formatted(late));
    if (play.ended() > 0) {
      System.out.println("  the session ended before its time; this is what was until then");
    }
  }

  private static String title(String port, int motors, String unit) {
    return Spread.title(
        "%s, %d motors, %d s; in %s".formatted(port, motors, LENGTH.toSeconds(), unit));
  }
}
