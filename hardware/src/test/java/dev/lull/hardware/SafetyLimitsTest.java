package dev.lull.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SafetyLimitsTest {
  @Test
  void aLimitOutsideOfItsRangeIsRefusedWithValueAndRange() {
    OutOfRange refused =
        assertThrows(OutOfRange.class, () -> TestLimits.DEFAULT.dose(Duration.ofDays(2)).build());
    assertEquals("dose in s is 172800. Write a number from 10 to 86400.", refused.getMessage());
    assertEquals("dose in s", refused.setting());
    assertEquals(10, refused.least());
  }

  @Test
  void aCeilingThatIsNoNumberIsRefused() {
    OutOfRange refused =
        assertThrows(OutOfRange.class, () -> TestLimits.DEFAULT.ceiling(Double.NaN).build());
    assertEquals("ceiling is NaN. Write a number from 0 to 1.", refused.getMessage());
  }
}
