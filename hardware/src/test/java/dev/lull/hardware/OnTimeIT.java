package dev.lull.hardware;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.SleeveProcess;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The short form of [OnTimeTest], which tells how exact it is: this holds on any machine.
@Tag("alone")
class OnTimeIT {
  private static final Duration LENGTH = Duration.ofSeconds(5);
  private static final int MOTORS = 16;
  private static final long MANY = 1_000;

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  @Test
  void levelsAreFeltWhenTheyWereMeantToBe() throws Exception {
    try (SleeveProcess _ = SleeveProcess.start(TimedPlay.sleeveOptions(folder));
        SleeveProcess _ = SleeveProcess.start(TimedPlay.naiveOptions(folder))) {
      FeltTimes felt = FeltTimes.of(TimedPlay.play(folder, MOTORS, LENGTH));
      assertTrue(felt.levels().count() >= MANY, () -> felt.levels().count() + " levels");
      assertTrue(felt.levels().within(0.5) <= 5, () -> felt.levels().row("levels"));
    }
  }
}
