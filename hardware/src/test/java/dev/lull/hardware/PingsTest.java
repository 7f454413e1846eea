package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PingsTest {
  private final Pings pings = new Pings(0, 1);

  @Test
  void aPongCountsOnce() {
    int token = pings.send(7, true);
    assertTrue(pings.answers(token, 9));
    assertEquals(7, pings.sentAt(token));
    assertFalse(pings.answers(token, 9));
  }

  @Test
  void aPongToNoPingCountsNever() {
    pings.send(7, true);
    assertFalse(pings.answers(99, 9));
    assertFalse(pings.answers(-1, 9));
    assertFalse(pings.answers(Integer.MIN_VALUE, 9));
  }

  @Test
  void aPongToAPingLongAgoDoesNotCount() {
    int token = pings.send(0, true);
    for (int i = 0; i < 16; i++) {
      pings.send(i, true);
    }
    assertFalse(pings.answers(token, 20));
  }

  @Test
  void aPongThatArrivedBeforeItsPingIsNoAnswer() {
    int token = pings.send(7, true);
    assertFalse(pings.answers(token, 6));
    assertTrue(pings.answers(token, 7));
  }

  @Test
  void thePeriodWobblesAroundAHundredAndSeventyThreeMilliseconds() {
    Set<Long> periods = new HashSet<>();
    long now = 0;
    for (int i = 0; i < 100; i++) {
      pings.send(now, true);
      long sent = now;
      while (!pings.isDue(now)) {
        now += MILLI;
      }
      long period = (now - sent) / MILLI;
      assertTrue(period >= 155 && period <= 192, () -> "period " + period + " ms");
      periods.add(period);
    }
    assertTrue(periods.size() > 20, "only " + periods.size() + " different periods");
  }
}
