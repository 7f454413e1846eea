package dev.lull.controller.cli;

import dev.lull.hardware.MotorProfile;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The motors for which drives can be worked out, as they are typed.
enum MotorOfName {
  /// Coin motors that all start at 1.2 V.
  COIN_ERM,
  /// Coin motors that nobody calibrated, as a sleeve has them if its configuration says no more.
  ANY_COIN_ERM,
  /// Linear resonant motors.
  LRA;

  MotorProfile profile() {
    return switch (this) {
      case COIN_ERM -> MotorProfile.COIN_ERM;
      case ANY_COIN_ERM -> MotorProfile.ANY_COIN_ERM;
      case LRA -> MotorProfile.LRA;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// A motor, as it is typed.
  static final class Typed implements ITypeConverter<MotorOfName> {
    @Override
    public MotorOfName convert(String typed) {
      return Arrays.stream(values())
          .filter(it -> it.toString().equals(typed.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(() -> unknown(typed));
    }

    private static TypeConversionException unknown(String typed) {
      String names =
          Arrays.stream(values()).map(MotorOfName::toString).collect(Collectors.joining(", "));
      return new TypeConversionException(
          "\"%s\" is no motor. Write one of %s.".formatted(typed, names));
    }
  }
}
