package dev.lull.controller.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.MotorCalibration;
import dev.lull.hardware.MotorProfile;
import dev.lull.patterns.Reading;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What is written of motors is read again, and what is read is what their compensation goes by.
final class CalibrationLawsTest {
  private static final double TENTH_OF_A_PER_CENT = 0.001 + 1e-9;

  @Provide
  Arbitrary<MotorCalibration> motor() {
    Arbitrary<Double> share = Arbitraries.doubles().between(0.01, 1);
    return Combinators.combine(share, share, share)
        .as(
            (one, other, most) ->
                new MotorCalibration(Math.max(one, other), Math.min(one, other), 1, most));
  }

  @Property
  void whatIsWrittenOfAMotorIsReadRoundedToTheSureSide(@ForAll("motor") MotorCalibration found) {
    MotorCalibration read = read(of(found)).motors().get(7);
    assertBetween(found.start(), read.start(), found.start() + TENTH_OF_A_PER_CENT);
    assertBetween(found.hold(), read.hold(), found.hold() + TENTH_OF_A_PER_CENT);
    assertBetween(found.most() - TENTH_OF_A_PER_CENT, read.most(), found.most());
  }

  @Property
  void whatWasReadIsWrittenAsItWas(@ForAll("motor") MotorCalibration found) {
    Calibration read = read(of(found));
    assertEquals(read, read(read));
  }

  @Test
  void aMotorThatTheFileDoesNotNameIsTakenForOneNobodyKnows() {
    var known = new MotorCalibration(0.42, 0.2, 1, 0.8);
    MotorProfile profile = new Calibration(MotorType.COIN_ERM, motors(1, known)).profile(3);
    var unknown = MotorCalibration.none(MotorProfile.ANY_COIN_ERM);
    assertEquals(MotorProfile.COIN_ERM.calibrated(List.of(unknown, known, unknown)), profile);
  }

  @Test
  void whatTheFileLeavesOutOfAMotorIsAsOfOneNobodyKnows() {
    var unknown = MotorCalibration.none(MotorProfile.ANY_COIN_ERM);
    assertEquals(
        new MotorCalibration(unknown.start(), unknown.hold(), 1, 0.5), motor("most: 50 %"));
    assertEquals(new MotorCalibration(0.42, unknown.hold(), 1, 1), motor("start: 42 %"));
    assertEquals(new MotorCalibration(0.1, 0.1, 1, 1), motor("start: 10 %"));
  }

  @Test
  void aResonatorHasAComfortableMaximumOnly() {
    var found = new MotorCalibration(0, 0, 1, 0.5);
    Calibration calibration = new Calibration(MotorType.LRA, motors(7, found));
    assertEquals(calibration, read(calibration));
  }

  @Test
  void aCalibrationThatKnowsNothingIsOne() {
    Calibration none = Calibration.none(MotorType.COIN_ERM);
    assertEquals(none, read(none));
  }

  private static MotorCalibration motor(String keys) {
    String text = "calibration: 1\ntype: coin ERM\nmotors:\n  - {motor: 0, %s}\n".formatted(keys);
    return value(CalibrationReader.read("text", text)).motors().get(0);
  }

  private static Calibration of(MotorCalibration motor) {
    return new Calibration(MotorType.COIN_ERM, motors(7, motor));
  }

  private static SortedMap<Integer, MotorCalibration> motors(int number, MotorCalibration motor) {
    var motors = new TreeMap<Integer, MotorCalibration>();
    motors.put(number, motor);
    return motors;
  }

  private static Calibration read(Calibration calibration) {
    return value(CalibrationReader.read("written", CalibrationText.of(calibration)));
  }

  private static Calibration value(Reading<Calibration> reading) {
    return switch (reading) {
      case Reading.Read<Calibration>(Calibration calibration) -> calibration;
      case Reading.Broken<Calibration>(var problems) -> throw new AssertionError(problems);
    };
  }

  private static void assertBetween(double least, double value, double most) {
    assertTrue(value >= least - 1e-7 && value <= most, least + " " + value + " " + most);
  }
}
