package dev.lull.hardware;

/// How fast one motor is taken to turn, from what it was given: what its [MotorProfile] says of it,
/// stepped in time.
final class MotorModel {
  /// Below this share of full speed a motor that is not driven enough sticks.
  static final float STICKING = 0.05f;

  private static final int STEPS = 10;

  private final SpeedCurve curve;
  private final MotorResponse response;
  private float speed;
  private float drive;

  MotorModel(SpeedCurve curve, MotorResponse response) {
    this.curve = curve;
    this.response = response;
  }

  /// The share of full speed at the last moment.
  float speed() {
    return speed;
  }

  boolean sticks() {
    return response.start() > 0 && speed < STICKING;
  }

  void rest() {
    speed = 0;
    drive = 0;
  }

  /// Moves on to the next moment, while the drive moves there linearly.
  void follow(float seconds, float to) {
    float step = seconds / STEPS;
    for (int i = 0; i < STEPS; i++) {
      float given = drive + (to - drive) * (i + 0.5f) / STEPS;
      float settled = settled(given);
      double tau = settled > speed ? response.rise() : response.fall();
      speed += (settled - speed) * (float) (step / (tau + step / 2));
    }
    drive = to;
  }

  private float settled(float given) {
    double least = sticks() ? response.start() : response.hold();
    if (given < least) {
      speed = sticks() ? 0 : speed;
      return 0;
    }
    return curve.speed(given);
  }
}
