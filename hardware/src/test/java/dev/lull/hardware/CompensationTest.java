package dev.lull.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.MotorProfile.Point;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;

class CompensationTest {
  private final Compensation compensation = new Compensation(MotorProfile.COIN_ERM);

  @Test
  void everyMeasuredPointIsMet() {
    for (Point point : MotorProfile.COIN_ERM.points()) {
      assertEquals(point.drive(), drive((float) point.amplitude()), 0.001);
    }
  }

  @Test
  void restAndFullDriveAreMetExactly() {
    assertEquals(0, drive(0));
    assertEquals(1, drive(1));
  }

  @Test
  void belowWhatTheMotorCanHoldDriveGoesLinearlyToZero() {
    Point smallest = MotorProfile.COIN_ERM.points().getFirst();
    assertEquals(smallest.drive() / 4, drive((float) smallest.amplitude() / 4), 1e-4);
  }

  @Property
  void moreAmplitudeIsNeverLessDrive(
      @ForAll @FloatRange(max = 1) float one, @ForAll @FloatRange(max = 1) float other) {
    assertTrue(drive(Math.min(one, other)) <= drive(Math.max(one, other)));
  }

  @Property
  void aSmallStepOfAmplitudeIsASmallStepOfDrive(@ForAll @FloatRange(max = 0.99f) float amplitude) {
    assertTrue(drive(amplitude + 0.001f) - drive(amplitude) < 0.0017f);
  }

  @Test
  void aMotorThatAnswersInProportionIsGivenItsAmplitude() {
    Compensation none = new Compensation(new MotorProfile("", "", List.of(new Point(1, 1))));
    float[] drive = new float[1];
    none.compensate(new float[] {0.37f}, drive);
    assertEquals(0.37f, drive[0], 1e-6f);
  }

  private float drive(float amplitude) {
    float[] drive = new float[1];
    compensation.compensate(new float[] {amplitude}, drive);
    return drive[0];
  }
}
