package dev.lull.hardware;

/// The speed that a motor settles at with each drive, and the drive for each speed, as tables.
///
/// Speed is a share of that at full drive. Between two points of a profile it is linear; below the
/// first point, in proportion to the drive.
final class SpeedCurve {
  private static final int STEPS = 1024;

  private final float[] speeds = new float[STEPS + 1];
  private final float[] drives = new float[STEPS + 1];

  SpeedCurve(MotorProfile profile) {
    for (int i = 0; i <= STEPS; i++) {
      speeds[i] = (float) profile.speedFor((double) i / STEPS);
      drives[i] = (float) profile.driveForSpeed((double) i / STEPS);
    }
  }

  /// @param drive 0..1
  float speed(float drive) {
    return between(speeds, drive);
  }

  /// @param speed less than 0 counts as 0, more than 1 as 1
  float drive(float speed) {
    return between(drives, Math.clamp(speed, 0f, 1f));
  }

  private static float between(float[] table, float share) {
    float place = share * STEPS;
    int below = Math.min((int) place, STEPS - 1);
    return table[below] + (place - below) * (table[below + 1] - table[below]);
  }
}
