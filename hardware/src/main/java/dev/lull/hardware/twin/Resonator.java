package dev.lull.hardware.twin;

/// The envelope of an LRA. With a drive that is held, the step is exact however long it is.
final class Resonator implements Movement {
  private final double gain;
  private final double kept;
  private double amplitude;

  Resonator(LraMotor motor, double seconds) {
    gain = motor.gain();
    kept = Math.exp(-seconds / motor.lag());
  }

  @Override
  public double step(double drive) {
    amplitude = drive + (amplitude - drive) * kept;
    return gain * amplitude;
  }
}
