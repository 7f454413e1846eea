package dev.lull.hardware.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LraMotorTest {
  @Test
  void itsEnvelopeFollowsInTwentySevenMilliseconds() {
    assertEquals(0.0273, LraMotor.COIN.lag(), 0.0001);
    OneMotor one = new OneMotor(LraMotor.COIN, LraMotor.COIN.lag());
    assertEquals(0.8 * (1 - Math.exp(-1)), one.run(0.8, 1), 1e-6);
    one.run(0.8, 100);
    assertEquals(0.8 * Math.exp(-2), one.run(0, 2), 1e-6);
  }

  @Test
  void itDoesNotStick() {
    assertEquals(0.01, new OneMotor(LraMotor.COIN).run(0.01, 1_000), 1e-6);
  }

  @Test
  void aStepIsExactHoweverLongItIs() {
    double fine = new OneMotor(LraMotor.COIN, 0.001).run(1, 20);
    assertEquals(fine, new OneMotor(LraMotor.COIN, 0.02).run(1, 1), 1e-6);
  }
}
