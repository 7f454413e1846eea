package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/// What a drive line tells is what a sleeve does.
class DriveLineTest {
  private static final long FRAME = 10 * MILLI;

  private final DriveLine line = new DriveLine(2, MotorProfile.COIN_ERM, SafetyLimits.DEFAULT);
  private final float[] told = new float[2];

  @Test
  void itTellsWhatASleeveDrivesItsMotorsWith() {
    float[] driven = new float[2];
    Sleeve sleeve = Sleeves.simulated(2, MotorProfile.COIN_ERM, SafetyLimits.DEFAULT);
    sleeve.arm(0);
    line.begin(0);
    for (int i = 1; i < 100; i++) {
      float[] amplitude = {i / 100f, i % 20 / 20f};
      sleeve.frame((i - 1) * FRAME, i * FRAME, amplitude);
      line.pass(i * FRAME, amplitude, told);
      sleeve.doWork(i * FRAME);
      sleeve.drives(i * FRAME, driven);
      assertArrayEquals(driven, told, 1e-6f);
    }
  }

  @Test
  void beforeItBeginsItGivesRest() {
    line.pass(FRAME, new float[] {1, 1}, told);
    assertArrayEquals(new float[2], told);
  }

  @Test
  void itIsMadeForASleevesMotorsOnly() {
    assertEquals(2, line.motors());
    assertThrows(
        OutOfRange.class, () -> new DriveLine(65, MotorProfile.COIN_ERM, SafetyLimits.DEFAULT));
  }
}
