package dev.lull.hardware.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each fault a thousand times, as one table.
///
/// `-Dlull.fault.times` sets how often, `-Dlull.fault.sleeves` how many sleeves are tried at a
// time,
/// and `-Dlull.fault.seed` what is random in it.
@Tag("bench")
class FaultTimesTest {
  private static final int TIMES = Integer.getInteger("lull.fault.times", 1_000);
  private static final int SLEEVES = Integer.getInteger("lull.fault.sleeves", 50);
  private static final long SEED = Long.getLong("lull.fault.seed", System.nanoTime());

  @TempDir private Path folder;

  @Test
  void everyFaultLeavesTheSkinInPeaceWithin400Milliseconds() throws Exception {
    System.out.println("Faults: about ten minutes, seed " + SEED);
    FaultTimes faults = new FaultTimes(folder, TIMES, SLEEVES, SEED);
    try {
      faults.ofTheLine();
      faults.ofTheSleeve();
      faults.ofTheHost();
      faults.ofTheWallClock();
    } finally {
      System.out.print(faults.tally().text());
    }
    assertEquals(List.of(), faults.tally().wrong());
  }
}
