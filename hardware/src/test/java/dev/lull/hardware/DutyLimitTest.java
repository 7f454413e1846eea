package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DutyLimitTest {
  private static final long STEP = 10 * MILLI;

  @Test
  void whatLiesBackFurtherThanTheWindowIsForgotten() {
    DutyLimit limit = new DutyLimit(1, 0.5, 10 * SECOND);
    limit.add(0, DriveTime.full(5 * SECOND));
    assertEquals(0, limit.ceiling(0));
    limit.advance(11 * SECOND);
    assertEquals(0, limit.ceiling(0));
    limit.advance(12 * SECOND);
    assertEquals(1, limit.ceiling(0));
  }

  @Test
  void aWindowThatIsNoWholeNumberOfSecondsIsCoveredToo() {
    DutyLimit limit = new DutyLimit(1, 0.5, 10 * SECOND + 1);
    limit.add(0, DriveTime.full(6 * SECOND));
    limit.advance(12 * SECOND);
    assertEquals(0, limit.ceiling(0));
  }

  @Property(tries = 100)
  void whoTakesAllThatIsLeftAfterARestNeverGetsPastTheLimitInAnyWindow(
      @ForAll @DoubleRange(min = 0.05, max = 0.9) double duty,
      @ForAll @IntRange(min = 10, max = 15) int window,
      @ForAll @IntRange(max = 2_000) int restMillis,
      @ForAll @IntRange(min = 1, max = 3_000) int onMillis) {
    DutyLimit limit = new DutyLimit(1, duty, window * SECOND);
    FeltDrive felt = new FeltDrive();
    float last = 0;
    for (long clock = 0; clock < 3L * window * SECOND; clock += STEP) {
      long inPeriod = clock % ((restMillis + onMillis) * MILLI + STEP);
      limit.advance(clock);
      float drive = inPeriod < restMillis * MILLI ? 0 : limit.ceiling(0);
      limit.add(0, DriveTime.of(Math.max(last, drive), STEP));
      felt.add(clock / 1e9, drive);
      last = drive;
    }
    double average = felt.largestAverage(window);
    assertTrue(average <= duty, "average " + average + " of " + duty);
  }
}
