package dev.lull.hardware.twin;

import dev.lull.hardware.OutOfRange;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// How far the motors of one sleeve may differ from the nominal one, and from each other.
///
/// @param gain share by which a gain may be more or less, 0..0.5
/// @param time share by which time constants may be longer or shorter, 0..0.5
/// @param startVolts highest voltage at which an ERM may start, in V, 0..100; the lowest is the
///     nominal one
public record Mismatch(double gain, double time, double startVolts) {
  /// Gain ±10 %, time constants ±20 %, and starting voltages up to 2.4 V.
  public static final Mismatch USUAL = new Mismatch(0.1, 0.2, 2.4);

  public Mismatch {
    OutOfRange.check("mismatch of gains", gain, 0, 0.5);
    OutOfRange.check("mismatch of time constants", time, 0, 0.5);
    OutOfRange.check("highest starting voltage", startVolts, 0, 100);
  }

  /// Draws motors, each property even between its limits.
  ///
  /// @param motors how many
  /// @param seed the same seed draws the same motors
  public List<TwinMotor> draw(TwinMotor nominal, int motors, long seed) {
    var random = new SplittableRandom(seed);
    return Stream.generate(() -> one(nominal, random)).limit(motors).toList();
  }

  private TwinMotor one(TwinMotor nominal, SplittableRandom random) {
    double stronger = 1 + gain * (2 * random.nextDouble() - 1);
    double slower = 1 + time * (2 * random.nextDouble() - 1);
    double later = random.nextDouble();
    return switch (nominal.differing(stronger, slower)) {
      case ErmMotor erm -> erm.startingAt(startOf(erm, later));
      case LraMotor lra -> lra;
    };
  }

  private double startOf(ErmMotor motor, double share) {
    double highest = Math.clamp(startVolts, motor.startVolts(), motor.fullVolts());
    return motor.startVolts() + share * (highest - motor.startVolts());
  }
}
