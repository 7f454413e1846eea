package dev.lull.hardware;

/// What was found of one motor on the wearer's arm, by which it may differ from others of its type.
///
/// @param start a drive with which it surely starts from rest, and the least such drive that was
///     found, 0..1. If it is too small, the motor stands still when it should turn; if it is too
///     large, it is felt too early and too much
/// @param hold a drive with which it surely goes on once it turns, and the least such drive that
///     was found, 0..start. If it is too small, the motor stops when it should turn slowly; if it
///     is too large, it does not turn as slowly as it could
/// @param gain factor of its amplitude against the type, 0.1..10: 1.1 for one that is a tenth
///     stronger
/// @param most the amplitude of the type that is this wearer's comfortable maximum there, 0.01..1
public record MotorCalibration(double start, double hold, double gain, double most) {
  private static final double LEAST_MOST = 0.01;

  public MotorCalibration {
    OutOfRange.check("start of a motor", start, 0, 1);
    OutOfRange.check("hold of a motor", hold, 0, start);
    OutOfRange.check("gain of a motor", gain, 0.1, 10);
    OutOfRange.check("comfortable maximum of a motor", most, LEAST_MOST, 1);
  }

  /// That of a motor that is as its type.
  public static MotorCalibration none(MotorProfile profile) {
    MotorResponse type = profile.response();
    return new MotorCalibration(type.start(), type.hold(), 1, 1);
  }

  /// The amplitude of the type for an amplitude that is to be felt, both 0..1.
  double amplitudeOfType(double felt) {
    return Math.min(1, felt * most / gain);
  }

  /// The same motor, if no more than this amplitude of its type is to be felt.
  MotorCalibration atMost(double amplitude) {
    double least = Math.max(LEAST_MOST, amplitude);
    return new MotorCalibration(start, hold, gain, Math.min(most, least * gain));
  }
}
