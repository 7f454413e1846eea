package dev.lull.controller.motors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.config.MotorType;
import dev.lull.hardware.MotorCalibration;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What keys do to a calibration, and what happens without them. The motors do as they are told.
final class CalibratingKeysTest {
  private static final Layout LAYOUT = Layouts.bundled("1x4").orElseThrow();
  private static final long FRAME = 10_000_000;

  private long now;

  @Test
  void nothingMovesBeforeSomebodyIsThere() {
    Calibrating guide = of(MotorType.COIN_ERM, 1);
    assertEquals(0, strongest(guide, 60));
    guide.press('\n');
    assertTrue(strongest(guide, 5) > 0.12);
  }

  @Test
  void theSpaceBarStopsAndEnterAsksTheSameAgain() {
    Calibrating guide = begun(MotorType.COIN_ERM, 1);
    awaitRamp(guide);
    Optional<Question> asked = guide.asked();
    guide.press(' ');
    assertEquals(0, guide.wanted());
    assertEquals(0, strongest(guide, 60));
    guide.press('\r');
    awaitRamp(guide);
    assertEquals(asked, guide.asked());
  }

  @Test
  void aKeyThatIsPressedTwiceAnswersOnce() {
    Calibrating guide = begun(MotorType.COIN_ERM, 1);
    answerAt(guide, 0.4);
    guide.press('\n');
    guide.press('\n');
    assertEquals(0, assertInstanceOf(StartQuestion.class, awaitRamp(guide)).slow());
  }

  @Test
  void aKeyAtTheVeryBeginningOfARampMakesTheNextBeginLower() {
    Calibrating guide = begun(MotorType.COIN_ERM, 1);
    double from = awaitRamp(guide).ramp().from();
    guide.press('\n');
    assertEquals(from / 1.25, awaitRamp(guide).ramp().from(), 1e-9);
  }

  @Test
  void aMotorThatIsNotFeltIsLeftAsItWasAndTheNextIsAsked() {
    Calibrating guide = begun(MotorType.COIN_ERM, 1);
    awaitRamp(guide);
    assertEquals(0, guide.motor());
    strongest(guide, 8);
    assertEquals(1, guide.motor());
    assertTrue(
        guide
            .words()
            .contains(
                "Motor 0 was not felt, up to a drive of 100.0 %. Is it connected? It stays as it"
                    + " was."));
    assertEquals(Map.of(), guide.found());
  }

  @Test
  void aMotorWhoseWearerFallsAsleepMidwayIsLeftAsItWas() {
    Calibrating guide = begun(MotorType.COIN_ERM, 1);
    answerAt(guide, 0.4);
    answerAt(guide, 0.4);
    answerAt(guide, 0.4);
    while (guide.motor() == 0) {
      step(guide);
    }
    assertTrue(
        guide
            .words()
            .contains(
                "Motor 0 was felt until it was hardly driven, or nobody pressed a key. It stays as"
                    + " it was."));
    assertEquals(Map.of(), guide.found());
  }

  @Test
  void whoeverFallsAsleepIsLeftAtRest() {
    Calibrating guide = begun(MotorType.COIN_ERM, 1);
    strongest(guide, 60);
    assertTrue(guide.isReview());
    assertEquals(0, strongest(guide, 60));
    assertEquals(Map.of(), guide.found());
  }

  @Test
  void noMotorIsAskedForMoreThanTheCeiling() {
    Calibrating guide = begun(MotorType.COIN_ERM, 0.6);
    answerAt(guide, 0.55);
    answerAt(guide, 0.55);
    answerAt(guide, 0.55);
    assertTrue(strongest(guide, 60) <= 0.6f);
  }

  @Test
  void oneMotorAfterTheOtherIsFound() {
    Calibrating guide = begun(MotorType.COIN_ERM, 1);
    for (int motor = 0; motor < 4; motor++) {
      answerAll(guide);
    }
    assertTrue(guide.isReview());
    assertFalse(guide.isOver());
    assertEquals(Set.of(0, 1, 2, 3), guide.found().keySet());
    guide.press('\n');
    assertTrue(guide.isOver());
  }

  @Test
  void whoeverIsNotSureOfTheLastMotorIsAskedAgainBeforeItIsWritten() {
    Calibrating guide = begun(MotorType.LRA, 1);
    for (int motor = 0; motor < 4; motor++) {
      answerAt(guide, 0.6);
    }
    MotorCalibration before = guide.found().get(3);
    guide.press('p');
    assertEquals(3, guide.motor());
    answerAt(guide, 0.4);
    assertTrue(guide.isReview());
    assertTrue(guide.found().get(3).most() < before.most());
  }

  @Test
  void aMotorBeforeMayBeAskedAgain() {
    Calibrating guide = begun(MotorType.LRA, 1);
    answerAt(guide, 0.6);
    awaitRamp(guide);
    guide.press('p');
    assertEquals(0, guide.motor());
    guide.press('p');
    assertEquals(0, guide.motor());
  }

  @Test
  void aMotorMayBeLeftOutAndOneAskedAnew() {
    Calibrating guide = begun(MotorType.COIN_ERM, 1);
    awaitRamp(guide);
    guide.press('n');
    assertEquals(1, guide.motor());
    answerAt(guide, 0.4);
    guide.press('r');
    assertEquals(StartQuestion.first(MotorType.COIN_ERM, 1), awaitRamp(guide));
    assertEquals(1, guide.motor());
  }

  @Test
  void whoeverEndsEarlyKeepsWhatWasFound() {
    Calibrating guide = begun(MotorType.COIN_ERM, 1);
    answerAll(guide);
    awaitRamp(guide);
    assertFalse(guide.isOver());
    guide.press('w');
    assertTrue(guide.isOver());
    assertEquals(0, guide.wanted());
    assertEquals(Set.of(0), guide.found().keySet());
  }

  @Test
  void aResonatorIsAskedOnlyHowStrongItMayBe() {
    Calibrating guide = begun(MotorType.LRA, 1);
    answerAt(guide, 0.6);
    assertEquals(new MotorCalibration(0, 0, 1, 0.53), rounded(guide.found().get(0)));
  }

  @Test
  void whoeverHasNothingAgainstTheMostHasItAsTheirComfortableMaximum() {
    Calibrating guide = begun(MotorType.LRA, 1);
    awaitRamp(guide);
    while (guide.motor() == 0) {
      strongest(guide, 1);
    }
    assertEquals(new MotorCalibration(0, 0, 1, 1), guide.found().get(0));
  }

  private static MotorCalibration rounded(MotorCalibration motor) {
    return new MotorCalibration(
        motor.start(), motor.hold(), motor.gain(), Math.floor(motor.most() * 100) / 100);
  }

  /// Starts at 0.4, holds at 0.2, and likes 0.6.
  private void answerAll(Calibrating guide) {
    answerAt(guide, 0.4);
    answerAt(guide, 0.4);
    answerAt(guide, 0.4);
    answerBelow(guide, 0.2);
    answerBelow(guide, 0.2);
    answerAt(guide, 0.6);
  }

  private void answerAt(Calibrating guide, double drive) {
    awaitRamp(guide);
    while (guide.wanted() < drive) {
      step(guide);
    }
    guide.press('\n');
  }

  private void answerBelow(Calibrating guide, double drive) {
    awaitRamp(guide);
    while (guide.wanted() > drive) {
      step(guide);
    }
    guide.press('\n');
  }

  private Question awaitRamp(Calibrating guide) {
    for (int frame = 0; frame < 1_000 && guide.asked().isEmpty(); frame++) {
      step(guide);
    }
    return guide.asked().orElseThrow();
  }

  private float strongest(Calibrating guide, int seconds) {
    float strongest = 0;
    for (int frame = 0; frame < 100 * seconds; frame++) {
      step(guide);
      strongest = Math.max(strongest, guide.wanted());
    }
    return strongest;
  }

  private void step(Calibrating guide) {
    now += FRAME;
    float[] drives = new float[4];
    drives[guide.motor()] = guide.wanted();
    guide.advance(now, drives);
  }

  private Calibrating begun(MotorType type, double ceiling) {
    Calibrating guide = of(type, ceiling);
    guide.press('\n');
    return guide;
  }

  private static Calibrating of(MotorType type, double ceiling) {
    return new Calibrating(LAYOUT, List.of(0, 1, 2, 3), type, ceiling);
  }
}
