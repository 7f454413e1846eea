package dev.lull.hardware;

/// How one type of motor follows its drive in time.
///
/// Its speed nears the one it settles at as ẇ = (w_settled − w) / τ, and its amplitude is w^power.
/// Speed is a share of that at full drive. A motor that turns an eccentric mass sticks when it is
/// at rest, and goes on turning with less drive than it needs to start.
///
/// @param power 2 for a turning mass, whose force goes with the square of its speed; 1 for a mass
///     that swings, whose speed stands for its amplitude
/// @param rise τ of getting faster, in seconds, 0..1
/// @param fall τ of getting slower, in seconds, 0..1
/// @param start least drive with which it starts from rest, 0..1
/// @param hold least drive with which it goes on, 0..start
public record MotorResponse(double power, double rise, double fall, double start, double hold) {
  /// Of a motor that follows its drive at once, with its amplitude in proportion to its speed.
  public static final MotorResponse PROMPT = new MotorResponse(1, 0, 0, 0, 0);

  public MotorResponse {
    OutOfRange.check("power of a motor", power, 1, 2);
    OutOfRange.check("rise of a motor in s", rise, 0, 1);
    OutOfRange.check("fall of a motor in s", fall, 0, 1);
    OutOfRange.check("start of a motor", start, 0, 1);
    OutOfRange.check("hold of a motor", hold, 0, start);
  }

  /// Whether it sticks at rest until it is given more.
  boolean sticks() {
    return start > 0;
  }

  /// The same motor, if it starts with another drive.
  public MotorResponse startingAt(double drive) {
    return new MotorResponse(power, rise, fall, drive, Math.min(hold, drive));
  }

  /// The same motor, if it starts with another drive, and goes on with another.
  ///
  /// @param start 0..1
  /// @param hold 0..start
  MotorResponse sticking(double start, double hold) {
    return new MotorResponse(power, rise, fall, start, hold);
  }

  /// The speed at which it has an amplitude of 0..1.
  double speedOf(double amplitude) {
    return power == 2 ? Math.sqrt(amplitude) : Math.pow(amplitude, 1 / power);
  }

  /// The amplitude that it has at a speed of 0..1.
  double amplitudeAt(double speed) {
    return Math.pow(speed, power);
  }
}
