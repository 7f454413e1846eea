package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyGateTest {
  private static final long FRAME = 10 * MILLI;

  private final float[] drive = new float[1];
  private SafetyGate gate = new SafetyGate(1, SafetyLimits.DEFAULT, false);
  private long at;

  @Test
  void beforeTheFirstSessionEverythingRests() {
    assertEquals(0, pass(1, FRAME));
    assertEquals(0, pass(1, FRAME));
  }

  @Test
  void aTrainBeginsAtRestAndTakesEightyMillisecondsToFullDrive() {
    gate.begin(at);
    float[] seen = new float[10];
    for (int i = 0; i < seen.length; i++) {
      seen[i] = pass(1, FRAME);
    }
    float[] expected = {0, 0.125f, 0.25f, 0.375f, 0.5f, 0.625f, 0.75f, 0.875f, 1, 1};
    assertArrayEquals(expected, seen, 1e-6f);
  }

  @Test
  void aMotorThatSticksIsKickedForTwentyMillisecondsAndThenIsWhereItWouldBeWithoutThat() {
    gate = new SafetyGate(1, SafetyLimits.DEFAULT, true);
    gate.begin(at);
    float[] seen = new float[10];
    for (int i = 0; i < seen.length; i++) {
      seen[i] = pass(1, FRAME);
    }
    float[] expected = {0, 0.5f, 1, 0.375f, 0.5f, 0.625f, 0.75f, 0.875f, 1, 1};
    assertArrayEquals(expected, seen, 1e-6f);
  }

  @Test
  void anotherKickIsLetThroughOnlyAfterAHundredMillisecondsOfRest() {
    gate = new SafetyGate(1, SafetyLimits.DEFAULT, true);
    driveFor(SECOND, 1);
    keepDriving(90 * MILLI, 0);
    assertEquals(0.125f, pass(1, FRAME), 1e-6f);
    keepDriving(110 * MILLI, 0);
    assertEquals(0.5f, pass(1, FRAME), 1e-6f);
  }

  @Test
  void aSlowHostHasNoKick() {
    gate = new SafetyGate(1, SafetyLimits.DEFAULT, true);
    driveFor(SECOND, 0);
    assertEquals(0.25f, pass(1, 21 * MILLI), 1e-6f);
  }

  @Test
  void aFallIsNotLimited() {
    driveFor(SECOND, 1);
    assertEquals(0.1f, pass(0.1f, FRAME));
    assertEquals(0, pass(0, FRAME));
  }

  @Test
  void aStallOfTwoHundredMillisecondsMakesNoJump() {
    driveFor(50 * MILLI, 1);
    float before = drive[0];
    assertEquals(before + 0.25f, pass(1, 200 * MILLI), 1e-6f);
  }

  @Test
  void afterAPauseLongerThanTheLeaseATrainBeginsAtRestAgain() {
    driveFor(SECOND, 1);
    assertEquals(0, pass(1, 301 * MILLI));
    assertEquals(0.125f, pass(1, FRAME), 1e-6f);
  }

  @Test
  void anotherSessionBeginsAtRest() {
    driveFor(SECOND, 1);
    gate.begin(at);
    assertEquals(0, pass(1, FRAME));
  }

  @ParameterizedTest
  @ValueSource(
      floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, -1, -Float.MIN_VALUE})
  void whatIsNoDriveBecomesRest(float wanted) {
    driveFor(SECOND, wanted);
    assertEquals(0, drive[0]);
  }

  @Test
  void aDriveAboveFullIsFull() {
    driveFor(SECOND, 1e30f);
    assertEquals(1, drive[0]);
  }

  @Test
  void aDriveGoesNoHigherThanTheCeiling() {
    gate = new SafetyGate(1, TestLimits.DEFAULT.ceiling(0.3).build(), false);
    driveFor(SECOND, 1);
    assertEquals(0.3f, drive[0]);
  }

  @Test
  void fullDriveForHoursSettlesAtFourFifthsOfTheDuty() {
    gate = new SafetyGate(1, TestLimits.DEFAULT.longestOn(Duration.ofHours(2)).build(), false);
    driveFor(3_600 * SECOND, 1);
    assertEquals(0.39f, drive[0], 0.02f);
  }

  @Test
  void dutyIsLeftAloneByAGentlePattern() {
    gate = new SafetyGate(1, TestLimits.DEFAULT.longestOn(Duration.ofHours(2)).build(), false);
    driveFor(3_600 * SECOND, 0.35f);
    assertEquals(0.35f, drive[0]);
  }

  @Test
  void anotherSessionDoesNotForgetTheDuty() {
    driveFor(120 * SECOND, 1);
    driveFor(SECOND, 1);
    assertTrue(drive[0] < 0.5f, "drive " + drive[0]);
  }

  @Test
  void aMotorOnForTwentyMinutesRestsForFiveSecondsAndComesBack() {
    driveFor(1_199 * SECOND, 0.2f);
    assertEquals(0.2f, drive[0]);
    keepDriving(SECOND + 20 * MILLI, 0.2f);
    assertEquals(0, drive[0]);
    keepDriving(4_900 * MILLI, 0.2f);
    assertEquals(0, drive[0]);
    keepDriving(SECOND, 0.2f);
    assertEquals(0.2f, drive[0]);
  }

  @Test
  void aSessionEndsAtItsLongestAndStaysAtRestUntilTheNext() {
    gate =
        new SafetyGate(1, TestLimits.DEFAULT.longestSession(Duration.ofSeconds(10)).build(), false);
    driveFor(8 * SECOND, 1);
    assertEquals(1, drive[0], 0.01f);
    keepDriving(2 * SECOND, 1);
    assertEquals(0, drive[0]);
    keepDriving(60 * SECOND, 1);
    assertEquals(0, drive[0]);
    driveFor(SECOND, 1);
    assertTrue(drive[0] > 0.5f, "drive " + drive[0]);
  }

  @Test
  void aSpentDoseEndsTheSessionForAllMotors() {
    SafetyLimits limits = TestLimits.DEFAULT.dose(Duration.ofSeconds(10)).build();
    gate = new SafetyGate(2, limits, false);
    gate.begin(at);
    float[] drives = new float[2];
    for (int i = 0; i < 6_000; i++) {
      drives[0] = 1;
      drives[1] = 0.01f;
      gate.pass(at += FRAME, drives);
    }
    assertArrayEquals(new float[2], drives);
  }

  private void driveFor(long nanos, float wanted) {
    gate.begin(at);
    keepDriving(nanos, wanted);
  }

  private void keepDriving(long nanos, float wanted) {
    for (long t = 0; t < nanos; t += FRAME) {
      pass(wanted, FRAME);
    }
  }

  private float pass(float wanted, long after) {
    drive[0] = wanted;
    at += after;
    gate.pass(at, drive);
    return drive[0];
  }
}
