package dev.lull.controller.motors;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.config.Calibration;
import dev.lull.controller.config.MotorType;
import dev.lull.hardware.MotorCalibration;
import dev.lull.hardware.SafetyLimits;
import dev.lull.hardware.twin.ErmMotor;
import dev.lull.hardware.twin.Mismatch;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What a calibration finds with wearers who differ, of motors that differ.
final class CalibratingTest {
  private static final Layout LAYOUT = Layouts.bundled("4x8").orElseThrow();
  private static final int MOTORS = 60;

  /// One motor on the arm of one wearer.
  private record Trial(
      ErmMotor motor, SimulatedWearer wearer, MotorCalibration found, double seconds) {
    static Trial of(ErmMotor motor, SplittableRandom random) {
      var wearer =
          new SimulatedWearer(
              List.of(motor),
              random.nextDouble(0.02, 0.05),
              random.nextDouble(0.3, 0.9),
              random.nextDouble(0.2, 0.5));
      var guide = new Calibrating(LAYOUT, List.of(0), MotorType.COIN_ERM, 1);
      double seconds = wearer.answer(guide, SafetyLimits.DEFAULT);
      return new Trial(motor, wearer, guide.found().get(0), seconds);
    }

    /// What is felt on average, after a second, if a share of the comfortable maximum is wanted.
    double heldAt(float amplitude) {
      var calibration = Calibration.none(MotorType.COIN_ERM).with(one(found));
      return new PlayedMotor(calibration.profile(1), motor).mean(amplitude, 4);
    }

    double trueStart() {
      return motor.startVolts() / motor.fullVolts();
    }

    double trueHold() {
      return motor.holdVolts() / motor.fullVolts();
    }
  }

  private static final List<Trial> TRIALS = trials();

  private static SortedMap<Integer, MotorCalibration> one(MotorCalibration found) {
    var motors = new TreeMap<Integer, MotorCalibration>();
    motors.put(0, found);
    return motors;
  }

  private static List<Trial> trials() {
    var random = new SplittableRandom(7);
    List<Trial> trials = new ArrayList<>();
    Mismatch.USUAL.draw(ErmMotor.COIN, MOTORS, 7).stream()
        .map(ErmMotor.class::cast)
        .map(it -> holdingAt(it, random.nextDouble(0.45, 0.9)))
        .forEach(it -> trials.add(Trial.of(it, random)));
    return trials;
  }

  private static ErmMotor holdingAt(ErmMotor motor, double volts) {
    return new ErmMotor(
        motor.speeds(), motor.startVolts(), volts, motor.rise(), motor.fall(), motor.gain());
  }

  @Test
  void theStartThatIsFoundIsNeverTooSmallAndAtMostATenthTooLarge() {
    for (Trial trial : TRIALS) {
      double above = trial.found().start() / trial.trueStart() - 1;
      assertTrue(above >= 0 && above < 0.1, () -> above + " " + trial);
    }
  }

  /// Whoever feels little takes a motor for gone that still turns.
  @Test
  void theHoldThatIsFoundIsNeverTooSmallAndAtMostATenthTooLarge() {
    for (Trial trial : TRIALS) {
      double above = trial.found().hold() / trial.trueHold() - 1;
      assertTrue(above >= 0 && above < 0.1, () -> above + " " + trial);
    }
  }

  @Test
  void aCalibratedMotorAtItsMostIsAsStrongAsTheWearerLikesItOrALittleLess() {
    for (Trial trial : TRIALS) {
      double share = trial.heldAt(1) / trial.wearer().liked();
      assertTrue(share > 0.85 && share <= 1, () -> share + " " + trial);
    }
  }

  /// Below what it can hold, a hold that is a little too large makes it a little too strong.
  @Test
  void aCalibratedMotorIsStartedAndHeldWithTheLittleThatIsWanted() {
    for (Trial trial : TRIALS) {
      double wanted = 0.2 * trial.wearer().liked();
      double share = trial.heldAt(0.2f) / wanted;
      assertTrue(share > 0.85 && share < 1.65, () -> share + " " + trial);
    }
  }

  @Test
  void aMotorTakesHalfAMinuteAtMost() {
    for (Trial trial : TRIALS) {
      assertTrue(trial.seconds() < 30, trial::toString);
    }
    double mean = TRIALS.stream().mapToDouble(Trial::seconds).average().orElseThrow();
    assertTrue(mean < 27, () -> "mean " + mean);
  }
}
