package dev.lull.hardware.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.OutOfRange;
import dev.lull.hardware.twin.ErmMotor.Settled;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The twin of a coin motor, held to what was measured on a real one.
class ErmMotorTest {
  private static final double FULL_G = 2.35;

  /// Shah et al., 2019.
  @ParameterizedTest
  @CsvSource({"0.98, 102, 0.45", "1.37, 140, 0.85", "1.96, 186, 1.40", "3.15, 241, 2.35"})
  void itSettlesWhereTheRealOneWasMeasured(double volts, double hertz, double acceleration) {
    OneMotor one = new OneMotor(ErmMotor.COIN);
    one.run(1, 50);
    double amplitude = one.run(volts / 3.15, 1_000);
    assertEquals(hertz, Math.sqrt(amplitude) * 241, 0.1 * hertz);
    assertEquals(acceleration, amplitude * FULL_G, 0.07 * acceleration);
  }

  @Test
  void itsFullDriveIsThatOfTheProfile() {
    for (MotorProfile.Point point : MotorProfile.COIN_ERM.points()) {
      double share = ErmMotor.COIN.hertz(point.drive() * ErmMotor.COIN.fullVolts()) / 241;
      assertEquals(point.amplitude(), share * share, 1e-9);
    }
  }

  @Test
  void itsSpeedRisesBySixtyThreePercentInItsRise() {
    OneMotor one = new OneMotor(ErmMotor.COIN);
    assertEquals(1 - Math.exp(-1), Math.sqrt(one.run(1, 50)), 1e-6);
    assertEquals(1 - Math.exp(-2), Math.sqrt(one.run(1, 50)), 1e-6);
  }

  @Test
  void itsSpeedFallsToThirtySevenPercentInItsFall() {
    assertEquals(Math.exp(-1), coasted(ErmMotor.COIN, 60), 1e-4);
    assertEquals(Math.exp(-1), coasted(ErmMotor.COIN.braked(), 25), 1e-4);
  }

  private static double coasted(ErmMotor motor, int millis) {
    OneMotor one = new OneMotor(motor);
    one.run(1, 1_000);
    return Math.sqrt(one.run(0, millis));
  }

  @Test
  void fromRestNothingTurnsBelowTheStartingVoltage() {
    assertEquals(0, new OneMotor(ErmMotor.COIN).run(1.19 / 3.15, 10_000));
    assertTrue(new OneMotor(ErmMotor.COIN).run(1.21 / 3.15, 500) > 0.2);
  }

  @Test
  void onceItTurnsItHoldsBelowTheStartingVoltageAndCoastsBelowTheHoldingOne() {
    OneMotor one = new OneMotor(ErmMotor.COIN);
    one.run(1, 200);
    assertEquals(0.067, one.run(0.61 / 3.15, 1_000), 0.005);
    assertEquals(0, one.run(0.59 / 3.15, 1_000));
    assertEquals(0, one.run(0.61 / 3.15, 1_000));
  }

  @Test
  void aKickThatIsTooShortStartsNothing() {
    OneMotor one = new OneMotor(ErmMotor.COIN);
    one.run(1, 2);
    assertEquals(0, one.run(0.3f, 1_000));
    one.run(1, 10);
    assertTrue(one.run(0.3f, 1_000) > 0.1);
  }

  /// With the drive held, many short steps and one long one end at the same place.
  @Test
  void aStepIsExactHoweverLongItIs() {
    double slow = new OneMotor(ErmMotor.COIN, 0.1).run(0.7f, 1);
    assertEquals(slow, new OneMotor(ErmMotor.COIN, 0.001).run(0.7f, 100), 1e-6);
    assertEquals(slow, new OneMotor(ErmMotor.COIN, 0.02).run(0.7f, 5), 1e-6);
  }

  @Test
  void whatIsNoDriveIsTakenAsTheNearestOrAsRest() {
    assertEquals(new OneMotor(ErmMotor.COIN).run(1, 30), new OneMotor(ErmMotor.COIN).run(7, 30));
    assertEquals(0, new OneMotor(ErmMotor.COIN).run(-1, 30));
    assertEquals(0, new OneMotor(ErmMotor.COIN).run(Double.NaN, 30));
  }

  @Test
  void whatNoMotorIsLikeIsRefused() {
    List<Settled> speeds = ErmMotor.COIN.speeds();
    assertThrows(OutOfRange.class, () -> new ErmMotor(speeds, 3.2, 0.6, 0.05, 0.06, 1));
    assertThrows(OutOfRange.class, () -> new ErmMotor(speeds, 1.2, 1.3, 0.05, 0.06, 1));
    assertThrows(OutOfRange.class, () -> new ErmMotor(speeds, 1.2, 0.6, 0, 0.06, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ErmMotor(speeds.reversed(), 0.9, 0.6, 0.05, 0.06, 1));
    assertThrows(
        IllegalArgumentException.class, () -> new ErmMotor(List.of(), 0, 0, 0.05, 0.06, 1));
  }
}
