package dev.lull.hardware;

import static dev.lull.hardware.Nanos.SECOND;

import java.util.Arrays;

/// Ends a session in which one motor was given too much altogether: as its dose runs out,
/// everything fades, ever more slowly, and then stays at rest until another session begins.
final class DoseLimit {
  private static final long FADE = DriveTime.full(2 * SECOND);

  /// What is left of the fade when it is over: no motor turns so slowly.
  private static final float END = 0.01f;

  private final long dose;
  private final long[] given;
  private long most;

  DoseLimit(int motors, long nanosAtFullDrive) {
    dose = DriveTime.full(nanosAtFullDrive);
    given = new long[motors];
  }

  void begin() {
    Arrays.fill(given, 0);
    most = 0;
  }

  void add(int motor, long driveTime) {
    given[motor] += driveTime;
    most = Math.max(most, given[motor]);
  }

  float ceiling() {
    float left = Fade.out(dose - most, FADE);
    return left < END ? 0 : left;
  }
}
