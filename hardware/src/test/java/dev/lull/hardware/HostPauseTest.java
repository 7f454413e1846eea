package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// A host that stands still for a moment, again and again, though it sends only the frames that are
/// needed.
class HostPauseTest {

  @Property(tries = 100)
  void aPauseShorterThanTheReserveIsNotFelt(
      @ForAll GaussianStroke stroke,
      @ForAll @IntRange(min = 20, max = 200) int horizon,
      @ForAll long seed) {
    Random random = new Random(seed);
    int reserve = (int) (Knots.reserve(horizon * MILLI) / MILLI);
    try (CatchingUp host = new CatchingUp(stroke, horizon * MILLI)) {
      host.play(SECOND);
      for (int i = 0; i < 200; i++) {
        host.pause(1 + random.nextInt(reserve - 1));
        host.play(random.nextInt(15) * MILLI);
      }
      assertTrue(host.most() <= CatchingUp.CLOSE, () -> "the device is off by " + host.most());
      assertEquals(0, host.stage.sleeve.report().counters().late());
    }
  }
}
