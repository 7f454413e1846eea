package dev.lull.controller.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class PaceTest {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final Pace pace = new Pace(100, 0);

  @Test
  void whatComesAtThePaceNeverWaits() {
    for (long message = 0; message < 10_000; message++) {
      assertEquals(0, pace.taken(1, message * SECOND / 100));
    }
  }

  @Test
  void twoSecondsWorthMayComeAtOnceAndThenTheTimeThatItWouldHaveTaken() {
    assertEquals(0, pace.taken(200, 0));
    assertEquals(SECOND / 2, pace.taken(50, 0));
    assertEquals(SECOND, pace.taken(100, SECOND / 2));
  }

  @Test
  void whoWasQuietForLongHasNoMoreThanThat() {
    assertEquals(SECOND, pace.taken(300, 3_600 * SECOND));
  }
}
