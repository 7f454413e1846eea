package dev.lull.hardware.twin;

/// An ERM as it turns. With a drive that is held, the step is exact however long it is.
final class Rotor implements Movement {
  private final ErmMotor motor;
  private final double keptRising;
  private final double keptFalling;
  private final double sticking;
  private double hertz;

  Rotor(ErmMotor motor, double seconds) {
    this.motor = motor;
    keptRising = Math.exp(-seconds / motor.rise());
    keptFalling = Math.exp(-seconds / motor.fall());
    sticking = ErmMotor.STICKING * motor.fullHertz();
  }

  @Override
  public double step(double drive) {
    double target = target(drive * motor.fullVolts());
    double kept = target > hertz ? keptRising : keptFalling;
    hertz = target + (hertz - target) * kept;
    double share = hertz / motor.fullHertz();
    return motor.gain() * share * share;
  }

  private double target(double volts) {
    boolean sticks = hertz < sticking;
    if (volts >= (sticks ? motor.startVolts() : motor.holdVolts())) {
      return motor.hertz(volts);
    }
    if (sticks) {
      hertz = 0;
    }
    return 0;
  }
}
