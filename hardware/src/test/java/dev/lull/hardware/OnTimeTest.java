package dev.lull.hardware;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.SleeveProcess;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whether a slow stroke is felt when it was meant to be, while another program keeps all
/// processors busy; beside it the naive way, which sends each frame when it is to be felt.
///
/// `-Dlull.timing=600` plays for so many seconds.
@Tag("bench")
class OnTimeTest {
  private static final Duration LENGTH = Duration.ofSeconds(Long.getLong("lull.timing", 20));
  private static final int MOTORS = 16;

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  @Test
  void levelsAreFeltOnTimeOnTheHostPort() throws Exception {
    try (SleeveProcess _ = SleeveProcess.start(TimedPlay.sleeveOptions(folder));
        SleeveProcess _ = SleeveProcess.start(TimedPlay.naiveOptions(folder))) {
      TimedPlay play = TimedPlay.play(folder, MOTORS, LENGTH);
      FeltTimes felt = FeltTimes.of(play);
      print(play, felt, play.naive());
      assertTrue(felt.levels().within(0.5) <= 1, "half of the levels were more than 1 ms off");
    }
  }

  private static void print(TimedPlay play, FeltTimes felt, Spread naive) {
    System.out.println(title("host port", MOTORS, "ms"));
    System.out.println(felt.levels().row("levels, felt against wanted"));
    System.out.println(felt.clocks().row("  of that, the clocks"));
    System.out.println(felt.sleeve().row("  of that, the sleeve"));
    System.out.println(naive.row("naive: sent when it is to be felt"));
    System.out.println(felt.levels().multiple("  as a multiple", naive));
    System.out.println(play.rounds().row("rounds of the host's loop"));
    System.out.println(play.counters());
  }

  private static String title(String port, int motors, String unit) {
    return Spread.title(
        "%s, %d motors, %d s; in %s".formatted(port, motors, LENGTH.toSeconds(), unit));
  }
}
