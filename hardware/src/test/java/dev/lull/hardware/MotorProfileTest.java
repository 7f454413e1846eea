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

  private static String refusal(List<Point> points) {
    return assertThrows(IllegalArgumentException.class, () -> profile(points)).getMessage();
  }

  private static MotorProfile profile(List<Point> points) {
    return new MotorProfile("odd", "nowhere", points);
  }
}
