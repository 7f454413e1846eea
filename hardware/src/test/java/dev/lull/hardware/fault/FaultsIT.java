package dev.lull.hardware.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whatever breaks, the skin is left in peace within 400 ms and nothing starts again by itself:
/// each fault a few times. [FaultTimesTest] is the long form.
@Timeout(120)
@Tag("alone")
class FaultsIT {
  private static final int TIMES = 5;
  private static final int SLEEVES = 5;

  @TempDir private Path folder;
  private FaultTimes faults;

  @BeforeEach
  void begin() {
    faults = new FaultTimes(Firmware.PROGRAM, folder, TIMES, SLEEVES, 1);
  }

  @AfterEach
  void end() {
    System.out.print(faults.tally().text());
    assertEquals(List.of(), faults.tally().wrong());
  }

  @Test
  void faultsOfTheSleeveLeaveTheSkinInPeace() throws Exception {
    faults.ofTheSleeve();
  }

  @Test
  void faultsOfTheLineLeaveTheSkinInPeace() throws Exception {
    faults.ofTheLine();
  }

  @Test
  void faultsOfTheHostLeaveTheSkinInPeace() throws Exception {
    faults.ofTheHost();
  }

  @Test
  void firmwareOfAnotherVersionIsNotArmed() throws Exception {
    faults.ofTheOtherVersion();
  }
}
