package dev.lull.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.lull.hardware.SleeveReport.Readings;
import dev.lull.hardware.SleeveReport.Sensors;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is told of a device's sensors, by what they say in tenths of a kelvin and in millivolts.
class SensesTest {
  private static final int FIVE_VOLTS = 5_000;
  private static final int WARM = 3_047;

  private final Senses senses = new Senses();

  @BeforeEach
  void meet() {
    senses.meet(new Sensors(true, true));
  }

  private Readings tell(int tenthsOfKelvin, int millivolts) {
    senses.take(tenthsOfKelvin, millivolts);
    return senses.tell();
  }

  private double temperature(int tenthsOfKelvin) {
    return tell(tenthsOfKelvin, FIVE_VOLTS).temperature().orElseThrow();
  }

  private double supply(int millivolts) {
    return tell(WARM, millivolts).supply().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"3047, 31.5", "3046, 31.5", "3050, 32", "2732, 0", "2731, 0", "2700, -3", "1, -273"})
  void aTemperatureIsToldInHalvesOfADegree(int tenthsOfKelvin, double told) {
    assertEquals(told, temperature(tenthsOfKelvin));
  }

  @ParameterizedTest
  @CsvSource({"4900, 4.9", "4924, 4.9", "4925, 4.95", "5031, 5.05", "1, 0", "65535, 65.55"})
  void aSupplyIsToldInTwentiethsOfAVolt(int millivolts, double told) {
    assertEquals(told, supply(millivolts));
  }

  @Test
  void aTemperatureIsToldAnewWhenItIsMoreThanAStepAway() {
    assertEquals(31.5, temperature(3_047));
    assertEquals(31.5, temperature(3_051));
    assertEquals(32.0, temperature(3_052));
    assertEquals(32.0, temperature(3_047));
    assertEquals(31.5, temperature(3_046));
  }

  @Test
  void aSupplyIsToldAnewWhenItIsMoreThanAStepAway() {
    assertEquals(4.9, supply(4_900));
    assertEquals(4.9, supply(4_950));
    assertEquals(4.95, supply(4_951));
    assertEquals(4.95, supply(4_900));
    assertEquals(4.9, supply(4_899));
  }

  @Test
  void noiseOfAStepEitherWayIsNoNews() {
    Readings told = tell(3_047, 4_900);
    for (int i = 0; i < 100; i++) {
      assertSame(told, tell(3_047 + i % 9 - 4, 4_900 + 10 * (i % 11) - 50));
    }
  }

  @Test
  void whatSaysNothingSensibleIsNotTold() {
    assertEquals(new Readings(OptionalDouble.of(31.5), OptionalDouble.empty()), tell(WARM, 0));
    assertEquals(new Readings(OptionalDouble.empty(), OptionalDouble.of(5)), tell(0, FIVE_VOLTS));
    assertEquals(Readings.NONE, tell(0, 0));
    assertEquals(new Readings(OptionalDouble.of(31.5), OptionalDouble.of(5)), tell(WARM, 5_000));
  }

  @Test
  void nothingIsToldOfSensorsThatTheDeviceHasNot() {
    senses.meet(new Sensors(true, false));
    assertEquals(
        new Readings(OptionalDouble.of(31.5), OptionalDouble.empty()), tell(WARM, FIVE_VOLTS));
    senses.meet(new Sensors(false, true));
    assertEquals(
        new Readings(OptionalDouble.empty(), OptionalDouble.of(5)), tell(WARM, FIVE_VOLTS));
    senses.meet(Sensors.NONE);
    assertEquals(Readings.NONE, tell(WARM, FIVE_VOLTS));
  }

  @Test
  void aDeviceThatIsMetTellsNothingBeforeItHasSaidSomething() {
    tell(WARM, FIVE_VOLTS);
    senses.meet(new Sensors(true, true));
    assertEquals(Readings.NONE, senses.tell());
  }
}
