package dev.lull.hardware;

/// How fast one motor is taken to turn, from what it was given: what its [MotorProfile] says of it,
/// stepped in time.
final class MotorModel {
  /// Below this share of full speed a motor that is not driven enough sticks.
  static final float STICKING = 0.05f;

  private static final int STEPS = 10;

  private final SpeedCurve curve;
  private final float rise;
  private final float fall;
  private final float start;
  private final float hold;
  private float speed;
  private float drive;

  MotorModel(SpeedCurve curve, MotorResponse response) {
    this.curve = curve;
    rise = (float) response.rise();
    fall = (float) response.fall();
    start = (float) response.start();
    hold = (float) response.hold();
  }

  /// The share of full speed at the last moment.
  float speed() {
    return speed;
  }

  /// The drive at the last moment.
  float drive() {
    return drive;
  }

  /// Whether it is at rest, or so slow that it will be unless it gets what it needs to start.
  boolean sticks() {
    return start > 0 && speed < STICKING;
  }

  /// It has come to rest by itself.
  void rest() {
    speed = 0;
    drive = 0;
  }

  /// It has started, whatever it was given.
  void turn() {
    speed = STICKING;
  }

  /// Moves on to the next moment, while the drive moves there linearly.
  ///
  /// @param to 0..1
  void follow(float seconds, float to) {
    if (speed == 0 && drive == 0 && to == 0) {
      return;
    }
    float step = seconds / STEPS;
    for (int i = 0; i < STEPS; i++) {
      float given = drive + (to - drive) * (i + 0.5f) / STEPS;
      float settled = settled(given);
      float tau = settled > speed ? rise : fall;
      speed += (settled - speed) * Math.min(1, step / (tau + step / 2));
    }
    drive = to;
  }

  private float settled(float given) {
    float least = sticks() ? start : hold;
    if (given < least) {
      speed = sticks() ? 0 : speed;
      return 0;
    }
    return curve.speed(given);
  }
}
