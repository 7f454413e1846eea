package dev.lull.hardware.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whatever breaks, the skin is left in peace within 400 ms and nothing starts again by itself:
/// each fault a few times, of which `make bench` has a thousand.
@Timeout(120)
class FaultsIT {
  private static final int TIMES = Integer.getInteger("lull.fault.times", 5);
  private static final int SLEEVES = Integer.getInteger("lull.fault.sleeves", 10);

  @TempDir private Path folder;

  @Test
  void faultsOfTheSleeveLeaveTheSkinInPeace() throws Exception {
    Tally tally = new Tally();
    Plan plan = new Plan(Fault.OF_THE_SLEEVE, TIMES, 1);
    Crowd.tryDirect(folder, SLEEVES, plan, tally, 1);
    System.out.print(tally.text());
    assertEquals(List.of(), tally.wrong());
  }

  @Test
  void faultsOfTheLineLeaveTheSkinInPeace() throws Exception {
    Tally tally = new Tally();
    Plan plan = new Plan(Fault.OF_THE_LINE, TIMES, 2);
    Crowd.tryLine(folder, SLEEVES, plan, tally, 2);
    System.out.print(tally.text());
    assertEquals(List.of(), tally.wrong());
  }
}
