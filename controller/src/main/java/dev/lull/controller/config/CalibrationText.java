package dev.lull.controller.config;

import dev.lull.hardware.MotorCalibration;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;

/// A calibration as the text of its file, with comments that say what each key is.
///
/// Shares are written to a tenth of a per cent, and rounded to the sure side: drives up, and the
/// comfortable maximum down.
public final class CalibrationText {
  private static final BigDecimal LEAST = new BigDecimal("1.0");
  private static final BigDecimal MOST = new BigDecimal("100.0");

  private CalibrationText() {}

  public static String of(Calibration calibration) {
    return """
    # What ./lull motors --calibrate found of the motors of one sleeve on one arm. The configuration
    # names this file as sleeve.calibration. docs/wearing.md tells how it is found.
    calibration: 1
    # The type of the motors, as sleeve.motor in the configuration.
    type: %s
    # motor: its number, from 0.
    # start: the least drive that surely starts it from rest. More than it needs is felt as a jolt,
    #   and less leaves it still.
    # hold: the least drive with which it surely goes on once it turns.
    # most: the wearer's comfortable maximum there, as a share of the amplitude at full drive.
    motors:%s
    """
        .formatted(calibration.type().word(), lines(calibration));
  }

  private static String lines(Calibration calibration) {
    return calibration.motors().isEmpty()
        ? " []"
        : calibration.motors().entrySet().stream()
            .map(it -> "\n" + line(it, calibration.type()))
            .collect(Collectors.joining());
  }

  private static String line(Map.Entry<Integer, MotorCalibration> motor, MotorType type) {
    MotorCalibration found = motor.getValue();
    String drives =
        type.sticks()
            ? "start: %s, hold: %s, ".formatted(upwards(found.start()), upwards(found.hold()))
            : "";
    return "  - {motor: %d, %smost: %s}".formatted(motor.getKey(), drives, downwards(found.most()));
  }

  /// A drive of 0..1, such as `42.1 %`.
  public static String upwards(double drive) {
    return share(drive, RoundingMode.UP);
  }

  /// A comfortable maximum of 0..1, such as `63.0 %`.
  public static String downwards(double most) {
    return share(most, RoundingMode.DOWN);
  }

  private static String share(double share, RoundingMode rounding) {
    // What is a hair off a tenth for being a binary number is that tenth.
    BigDecimal exact =
        BigDecimal.valueOf(share).movePointRight(2).setScale(6, RoundingMode.HALF_UP);
    return exact.setScale(1, rounding).max(LEAST).min(MOST) + " %";
  }
}
