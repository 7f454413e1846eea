package dev.lull.hardware;

/// What was found of one motor on the wearer's arm, by which it may differ from others of its type.
///
/// @param start a drive with which it surely starts from rest, and the least such drive that was
///     found, 0..1. If it is too small, the motor stands still when it should turn; if it is too
///     large, it is felt too early and too much
/// @param gain factor of its amplitude against the type, 0.1..10: 1.1 for one that is a tenth
///     stronger
/// @param most the amplitude of the type that is this wearer's comfortable maximum there, 0.01..1
public record MotorCalibration(double start, double gain, double most) {
  private static final double LEAST_MOST = 0.01;

  public MotorCalibration {
    OutOfRange.check("start of a motor", start, 0, 1);
    OutOfRange.check("gain of a motor", gain, 0.1, 10);
    OutOfRange.check("comfortable maximum of a motor", most, LEAST_MOST, 1);
  }

  /// That of a motor that is as its type.
  static MotorCalibration none(MotorProfile profile) {
    return new MotorCalibration(profile.response().start(), 1, 1);
  }

  /// The amplitude of the type for an amplitude that is to be felt, both 0..1.
  double amplitudeOfType(double felt) {
    return Math.min(1, felt * most / gain);
  }

  /// The same motor, if no more than this amplitude of its type is to be felt.
  MotorCalibration atMost(double amplitude) {
    double least = Math.max(LEAST_MOST, amplitude);
    return new MotorCalibration(start, gain, Math.min(most, least * gain));
  }
}
