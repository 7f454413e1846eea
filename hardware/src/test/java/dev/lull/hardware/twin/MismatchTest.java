package dev.lull.hardware.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MismatchTest {
  private static final int MANY = 2_000;

  private static List<ErmMotor> drawn() {
    return Mismatch.USUAL.draw(ErmMotor.COIN, MANY, 7).stream()
        .map(motor -> assertInstanceOf(ErmMotor.class, motor))
        .toList();
  }

  @Test
  void theSameSeedDrawsTheSameMotors() {
    assertEquals(drawn(), Mismatch.USUAL.draw(ErmMotor.COIN, MANY, 7));
    assertNotEquals(drawn(), Mismatch.USUAL.draw(ErmMotor.COIN, MANY, 8));
  }

  @Test
  void motorsDifferAsFarAsTheyMayAndNoFurther() {
    assertSpread(0.9, 1.1, drawn().stream().mapToDouble(ErmMotor::gain).toArray());
    assertSpread(0.040, 0.060, drawn().stream().mapToDouble(ErmMotor::rise).toArray());
    assertSpread(0.048, 0.072, drawn().stream().mapToDouble(ErmMotor::fall).toArray());
    assertSpread(1.2, 2.4, drawn().stream().mapToDouble(ErmMotor::startVolts).toArray());
  }

  private static void assertSpread(double least, double most, double... values) {
    double margin = 0.01 * (most - least);
    double smallest = Double.POSITIVE_INFINITY;
    double largest = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      assertTrue(value >= least && value <= most, () -> value + " of " + least + ".." + most);
      smallest = Math.min(smallest, value);
      largest = Math.max(largest, value);
    }
    assertEquals(least, smallest, margin);
    assertEquals(most, largest, margin);
  }

  @Test
  void aResonantMotorDiffersInGainAndTime() {
    TwinMotor motor = Mismatch.USUAL.draw(LraMotor.COIN, 1, 7).getFirst();
    LraMotor lra = assertInstanceOf(LraMotor.class, motor);
    assertEquals(LraMotor.COIN.resonance(), lra.resonance());
    assertNotEquals(LraMotor.COIN.quality(), lra.quality());
    assertNotEquals(LraMotor.COIN.gain(), lra.gain());
  }

  @Test
  void withoutMismatchAllAreNominal() {
    Mismatch none = new Mismatch(0, 0, 0);
    assertEquals(List.of(ErmMotor.COIN, ErmMotor.COIN), none.draw(ErmMotor.COIN, 2, 7));
  }
}
