package dev.lull.hardware.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each fault a thousand times, and twenty times on a simulated chip, as tables.
///
/// `-Dlull.fault.times` and `-Dlull.fault.times.chip` set how often, `-Dlull.fault.sleeves` how
/// many sleeves are tried at a time, and `-Dlull.fault.seed` what is random in it.
@Tag("bench")
class FaultTimesTest {
  private static final int TIMES = Integer.getInteger("lull.fault.times", 1_000);
  private static final int TIMES_OF_CHIP = Integer.getInteger("lull.fault.times.chip", 20);
  private static final int SLEEVES = Integer.getInteger("lull.fault.sleeves", 50);
  private static final int CHIPS = 2;
  private static final long SEED = Long.getLong("lull.fault.seed", System.nanoTime());

  @TempDir private Path folder;

  @Test
  void everyFaultLeavesTheSkinInPeaceWithin400Milliseconds() throws Exception {
    tryAll("lull-sleeve", new FaultTimes(Firmware.PROGRAM, folder, TIMES, SLEEVES, SEED));
  }

  @Test
  void soItIsOnTheMicrocontroller() throws Exception {
    FaultTimes faults = new FaultTimes(Firmware.CHIP, folder, TIMES_OF_CHIP, CHIPS, SEED);
    tryAll("the ATmega328P's firmware", faults);
  }

  private static void tryAll(String what, FaultTimes faults) throws Exception {
    faults.ofTheLine();
    faults.ofTheSleeve();
    faults.ofTheHost();
    faults.ofTheWallClock();
    faults.ofTheOtherVersion();
    tell(what, faults.tally());
  }

  private static void tell(String what, Tally tally) {
    System.out.printf("Faults of %s, seed %d%n%s", what, SEED, tally.text());
    assertEquals(List.of(), tally.wrong());
  }
}
