package dev.lull.hardware;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FlowTest {
  @Test
  void aFrameMakesRoomOnlyWhenItIsBothFeltAndAcknowledged() {
    Flow flow = new Flow(1);
    flow.sent(9, 100);
    assertFalse(flow.hasRoom(50));
    flow.accepted(1, 9);
    assertFalse(flow.hasRoom(50));
    assertTrue(flow.hasRoom(100));
  }

  @Test
  void anAcknowledgementAgainAcknowledgesNothingNew() {
    Flow flow = new Flow(1);
    flow.sent(9, 100);
    flow.accepted(1, 9);
    flow.sent(9, 200);
    flow.accepted(1, 9);
    assertFalse(flow.hasRoom(200));
  }

  @Test
  void anotherSessionBeginsWithAllRoom() {
    Flow flow = new Flow(2);
    flow.sent(1, 100);
    flow.sent(2, 200);
    flow.clear();
    assertTrue(flow.hasRoom(0));
  }

  @Property(tries = 200)
  void theDeviceNeverHasToHoldMoreThanItCan(
      @ForAll @IntRange(min = 1, max = 255) int depth, @ForAll long seed) {
    Flow flow = new Flow(depth);
    Random random = new Random(seed);
    List<Long> held = new ArrayList<>();
    long at = 0;
    int accepted = 0;
    for (long now = 0; now < 2_000; now++) {
      long moment = now;
      held.removeIf(time -> time <= moment);
      at = Math.max(at, now);
      while (random.nextInt(4) > 0 && flow.hasRoom(now)) {
        at += 1 + random.nextInt(5);
        flow.sent(accepted & 0xFF, at);
        held.add(at);
        accepted++;
      }
      assertTrue(held.size() <= depth, () -> held.size() + " of " + depth);
      if (random.nextInt(3) == 0 && accepted > 0) {
        flow.accepted(accepted, (accepted - 1) & 0xFF);
      }
    }
    assertTrue(accepted > 0);
  }
}
