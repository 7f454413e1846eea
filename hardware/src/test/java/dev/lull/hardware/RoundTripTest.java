package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  @Test
  void aPongIsTimedWhenItArrivesNotWhenTheHostLooks() {
    try (Stage stage = new Stage()) {
      stage.arm();
      for (int i = 0; i < 200; i++) {
        stage.freeze(15 * MILLI);
        stage.run(MILLI);
        assertTrue(stage.frame(0));
        Duration roundTrip = stage.sleeve.report().roundTrip().orElse(Duration.ZERO);
        assertTrue(roundTrip.toMillis() <= 2, () -> "a round trip of " + roundTrip);
      }
      assertTrue(stage.sleeve.report().roundTrip().isPresent());
    }
  }
}
