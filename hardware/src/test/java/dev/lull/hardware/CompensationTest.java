package dev.lull.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.MotorProfile.Point;
import dev.lull.hardware.twin.ErmMotor;
import dev.lull.hardware.twin.LraMotor;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// What a motor is given makes it do what is wanted, as far as its twin tells.
class CompensationTest {
  private final FollowedMotor coin = new FollowedMotor(MotorProfile.COIN_ERM, ErmMotor.COIN);

  @Test
  void aTurningMotorDoesWhatIsWantedWithoutLag() {
    coin.hold(0.3f, 1);
    for (int frame = 0; frame < 400; frame++) {
      float wanted = 0.3f + 0.2f * (float) Math.sin(2 * Math.PI * frame / 100);
      assertEquals(wanted, coin.frame(wanted), 0.015);
    }
  }

  @Test
  void aMotorAtRestIsStartedEvenForLittleAndDoesNotOvershoot() {
    double most = 0;
    for (int frame = 0; frame < 30; frame++) {
      most = Math.max(most, coin.frame(0.05f));
    }
    assertEquals(0.05, coin.amplitude(), 0.005);
    assertTrue(most < 0.06, "felt " + most);
  }

  @Test
  void aMotorIsHeldMoreSlowlyThanItTurnsWithTheDriveThatItNeedsToHold() {
    for (float wanted : new float[] {0.05f, 0.03f, 0.015f, 0.01f, 0.006f}) {
      coin.hold(wanted, 1);
      assertEquals(wanted, coin.mean(wanted, 1), 0.1 * wanted);
    }
  }

  @Test
  void whatIsNotWorthAKickIsLeft() {
    for (int frame = 0; frame < 500; frame++) {
      assertEquals(0, coin.frame(0.99f * MotorLead.WORTH_A_KICK));
      assertEquals(0, coin.drive());
    }
  }

  @Test
  void belowTheLeastItCoastsToRest() {
    coin.hold(0.02f, 1);
    for (float wanted = 0.0049f; wanted > 0.0039f; wanted -= 0.0001f) {
      coin.frame(wanted);
    }
    assertEquals(0, coin.drive());
  }

  @Test
  void whereNothingIsWantedThereIsNoDrive() {
    for (float before : new float[] {0.8f, 0.05f, 0.02f}) {
      coin.hold(before, 1);
      coin.frame(0);
      assertEquals(0, coin.drive());
    }
  }

  @Test
  void aMotorThatCameToRestIsStartedAgain() {
    coin.hold(0.05f, 1);
    coin.rest();
    coin.hold(0.05f, 0.3);
    assertEquals(0.05, coin.amplitude(), 0.005);
  }

  @Test
  void aMotorThatStartsLateIsStartedIfThatIsKnown() {
    ErmMotor late = ErmMotor.COIN.startingAt(2.2);
    var calibration = List.of(new MotorCalibration(2.2 / 3.15, 0.6 / 3.15, 1, 1));
    var known = new FollowedMotor(MotorProfile.COIN_ERM.calibrated(calibration), late);
    var unknown = new FollowedMotor(MotorProfile.COIN_ERM, late);
    var any = new FollowedMotor(MotorProfile.ANY_COIN_ERM, late);
    assertEquals(0.2, known.mean(0.2f, 1), 0.02);
    assertEquals(0.2, any.mean(0.2f, 1), 0.02);
    assertEquals(0, unknown.mean(0.2f, 1));
  }

  @Test
  void aMotorThatTheGateDoesNotLetStartIsNotDrivenAsHardAsItLetsForEver() {
    SafetyLimits all = SafetyLimits.DEFAULT;
    var soft =
        new SafetyLimits(
            0.5,
            all.fullScale(),
            all.duty(),
            all.window(),
            all.longestOn(),
            all.longestSession(),
            all.dose());
    var any = new FollowedMotor(MotorProfile.ANY_COIN_ERM, ErmMotor.COIN, soft);
    any.hold(0.1f, 1);
    assertEquals(0.1, any.mean(0.1f, 1), 0.02);
  }

  @Test
  void aStrongerMotorIsGivenLessIfThatIsKnown() {
    var stronger = new ErmMotor(ErmMotor.COIN.speeds(), 1.2, 0.6, 0.05, 0.06, 1.1);
    var calibration = List.of(new MotorCalibration(1.2 / 3.15, 0.6 / 3.15, 1.1, 1));
    var known = new FollowedMotor(MotorProfile.COIN_ERM.calibrated(calibration), stronger);
    known.hold(0.4f, 1);
    assertEquals(0.4, known.amplitude(), 0.005);
  }

  @Test
  void amplitudeIsAShareOfTheComfortableMaximum() {
    var calibration = List.of(new MotorCalibration(1.2 / 3.15, 0.6 / 3.15, 1, 0.5));
    var known = new FollowedMotor(MotorProfile.COIN_ERM.calibrated(calibration), ErmMotor.COIN);
    known.hold(1, 1);
    assertEquals(0.5, known.amplitude(), 0.005);
  }

  @Test
  void aMotorThatHoldsLateIsFeltBelowItsHoldIfThatIsKnown() {
    ErmMotor late = new ErmMotor(ErmMotor.COIN.speeds(), 1.2, 0.75, 0.05, 0.06, 1);
    var calibration = List.of(new MotorCalibration(1.2 / 3.15, 0.75 / 3.15, 1, 1));
    var known = new FollowedMotor(MotorProfile.COIN_ERM.calibrated(calibration), late);
    var unknown = new FollowedMotor(MotorProfile.COIN_ERM, late);
    assertEquals(0.03, known.mean(0.03f, 4), 0.01);
    assertTrue(unknown.mean(0.03f, 4) < 0.01);
  }

  @Test
  void quietlyTheMostIsWhatTheMotorMakesOfThatDriveAndTheRestIsInProportion() {
    var limits = SafetyLimits.DEFAULT.quietly(0.5);
    var quiet = new FollowedMotor(MotorProfile.COIN_ERM.quietly(0.5), ErmMotor.COIN, limits);
    quiet.hold(1, 1);
    assertEquals(0.5, quiet.drive(), 0.01);
    double most = quiet.amplitude();
    quiet.hold(0.4f, 1);
    assertEquals(0.4 * most, quiet.amplitude(), 0.005);
  }

  @Test
  void aResonatorFollowsWithoutLagAndWithoutAKick() {
    var resonator = new FollowedMotor(MotorProfile.LRA, LraMotor.COIN);
    for (int frame = 0; frame < 400; frame++) {
      float wanted = 0.3f - 0.299f * (float) Math.cos(2 * Math.PI * frame / 100);
      assertEquals(wanted, resonator.frame(wanted), 0.015);
    }
  }

  @Test
  void aMotorThatAnswersAtOnceIsGivenItsAmplitude() {
    Compensation none =
        new Compensation(
            1, new MotorProfile("", "", List.of(new Point(1, 1))), SafetyLimits.DEFAULT);
    for (float amplitude : new float[] {0.37f, 0.001f, 1, 0, 0.5f}) {
      float[] drive = new float[1];
      none.compensate(0.01f, new float[] {amplitude}, drive);
      none.given(0.01f, drive);
      assertEquals(amplitude, drive[0], 1e-6f);
    }
  }

  @Property
  void whateverIsWantedWhatIsGivenIsADrive(
      @ForAll @Size(50) List<@FloatRange(max = 1) Float> wanted,
      @ForAll @FloatRange(max = 0.3f) float seconds) {
    Compensation compensation = new Compensation(1, MotorProfile.COIN_ERM, SafetyLimits.DEFAULT);
    float[] drive = new float[1];
    for (float amplitude : wanted) {
      compensation.compensate(seconds, new float[] {amplitude}, drive);
      assertTrue(drive[0] >= 0 && drive[0] <= 1, "drive " + drive[0]);
      compensation.given(seconds, drive);
    }
  }

  @Test
  void whatIsNoAmplitudeGoesOnAsItIsAndIsForgotten() {
    Compensation compensation = new Compensation(1, MotorProfile.COIN_ERM, SafetyLimits.DEFAULT);
    float[] drive = new float[1];
    for (float amplitude : new float[] {Float.NaN, Float.POSITIVE_INFINITY, 1.5f, -1}) {
      compensation.compensate(0.01f, new float[] {amplitude}, drive);
      assertEquals(amplitude, drive[0]);
      compensation.given(0.01f, drive);
      compensation.compensate(0.01f, new float[] {0.3f}, drive);
      assertTrue(drive[0] >= 0 && drive[0] <= 1, "drive " + drive[0]);
      compensation.given(0.01f, drive);
    }
  }
}
