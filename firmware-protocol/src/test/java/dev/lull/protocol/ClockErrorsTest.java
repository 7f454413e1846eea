package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClockErrorsTest {
  private static final int[] SAMPLES = {4, 8, 16, 32, 64, 128};

  @Test
  void jitterOfAMillisecondCostsATenthOfItInTheEnd() {
    assertWithin(Way.JITTER_OF_A_MILLISECOND, 4, 750, 1000);
    assertWithin(Way.JITTER_OF_A_MILLISECOND, 16, 300, 480);
    assertWithin(Way.JITTER_OF_A_MILLISECOND, 64, 130, 200);
    assertWithin(Way.JITTER_OF_A_MILLISECOND, 128, 130, 200);
  }

  @Test
  void aTenthOfAllPongsHeldUpByALoadedMachineCostsNothing() {
    assertWithin(Way.LOADED_MACHINE, 4, 600, 5000);
    assertWithin(Way.LOADED_MACHINE, 16, 30, 50);
    assertWithin(Way.LOADED_MACHINE, 64, 15, 30);
  }

  @Test
  @Tag("bench")
  void moreSamplesAreNoWorse() {
    System.out.println("error of the clock 100 ms ahead, µs  samples  usual  99 %  worst");
    for (Way way : Way.values()) {
      double before = Double.MAX_VALUE;
      for (int samples : SAMPLES) {
        ClockErrors errors = new ClockErrors(way, samples);
        System.out.println(row(way, samples, errors));
        assertTrue(errors.quantile(50) <= before + 10, () -> samples + " samples");
        before = errors.quantile(50);
      }
    }
  }

  private static String row(Way way, int samples, ClockErrors errors) {
    return String.format(
        Locale.ROOT,
        "%-36s %7d %6.0f %5.0f %6.0f",
        way.words(),
        samples,
        errors.quantile(50),
        errors.quantile(99),
        errors.quantile(100));
  }

  private static void assertWithin(Way way, int samples, double usually, double always) {
    ClockErrors errors = new ClockErrors(way, samples);
    assertTrue(errors.quantile(99) <= usually, () -> errors.quantile(99) + " µs usually");
    assertTrue(errors.quantile(100) <= always, () -> errors.quantile(100) + " µs at worst");
  }
}
