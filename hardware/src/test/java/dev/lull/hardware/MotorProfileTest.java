package dev.lull.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lull.hardware.MotorProfile.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class MotorProfileTest {
  @Test
  void aProfileThatDoesNotReachFullDriveIsRefused() {
    assertEquals(
        "Motor profile \"odd\" does not end at drive 1 with amplitude 1. Divide its points by the"
            + " last.",
        refusal(List.of(new Point(0.5, 0.5))));
  }

  @Test
  void aProfileWithoutPointsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> profile(List.of()));
  }

  @Test
  void aProfileThatFallsIsRefused() {
    assertEquals(
        "Motor profile \"odd\": drive 0.6, amplitude 0.3 does not lie beyond drive 0.5, amplitude"
            + " 0.4. Drive and amplitude must both rise.",
        refusal(List.of(new Point(0.5, 0.4), new Point(0.6, 0.3), new Point(1, 1))));
  }

  @Test
  void aPointOutsideOfTheScaleIsRefusedWithItsValueAndLimit() {
    OutOfRange refused = assertThrows(OutOfRange.class, () -> new Point(1.2, 0.5));
    assertEquals(1.2, refused.value());
    assertEquals(1.0, refused.most());
    assertThrows(OutOfRange.class, () -> new Point(0.5, Double.NaN));
    assertThrows(OutOfRange.class, () -> new Point(0.2, 0));
  }

  @Test
  void theDriveForASpeedIsTheOneThatItSettlesAtWith() {
    for (int i = 0; i <= 100; i++) {
      double drive = MotorProfile.COIN_ERM.driveForSpeed(i / 100.0);
      assertEquals(i / 100.0, MotorProfile.COIN_ERM.speedFor(drive), 1e-9);
    }
  }

  @Test
  void everyMeasuredPointIsMet() {
    for (Point point : MotorProfile.COIN_ERM.points()) {
      double speed = MotorProfile.COIN_ERM.speedFor(point.drive());
      assertEquals(point.amplitude(), speed * speed, 1e-9);
    }
  }

  @Test
  void aMotorNobodyCalibratedIsAsItsType() {
    MotorCalibration second = new MotorCalibration(0.5, 0.2, 1.1, 0.9);
    MotorCalibration type = MotorCalibration.none(MotorProfile.COIN_ERM);
    MotorProfile profile = MotorProfile.COIN_ERM.calibrated(List.of(type, second));
    assertEquals(second, profile.calibration(1));
    assertEquals(type, profile.calibration(2));
  }

  @Test
  void aMotorThatHoldsWithMoreThanItStartsWithIsRefused() {
    assertThrows(OutOfRange.class, () -> new MotorResponse(2, 0.05, 0.06, 0.3, 0.4));
    assertEquals(0.1, MotorProfile.COIN_ERM.response().startingAt(0.1).hold());
  }

  @Test
  void aCalibrationThatHoldsWithMoreThanItStartsWithIsRefused() {
    assertThrows(OutOfRange.class, () -> new MotorCalibration(0.3, 0.4, 1, 1));
  }

  @Test
  void theAmplitudeOfADriveIsTheMeasuredOne() {
    for (Point point : MotorProfile.COIN_ERM.points()) {
      assertEquals(point.amplitude(), MotorProfile.COIN_ERM.amplitudeAt(point.drive()), 1e-9);
    }
    assertEquals(0.3, MotorProfile.LRA.amplitudeAt(0.3), 1e-9);
  }

  private static String refusal(List<Point> points) {
    return assertThrows(IllegalArgumentException.class, () -> profile(points)).getMessage();
  }

  private static MotorProfile profile(List<Point> points) {
    return new MotorProfile("odd", "nowhere", points);
  }
}
