package dev.lull.controller.safety;

/// How fast one motor may rise, as docs/wearing.md has it: slowly, or for 20 ms after a rest of 100
/// ms four times as fast, and after those no higher than if it had risen slowly.
final class RiseLaw {
  private static final long MILLI = 1_000_000;
  private static final long KICK = 20 * MILLI;
  private static final long LONGEST_STEP = 20 * MILLI;
  private static final long REST = 100 * MILLI;
  private static final long COMING_TO_REST = 400 * MILLI;

  private final double perNano;
  private final boolean kicks;
  private double slow;
  private long last;
  private double lastDrive;
  private long restBegan = -REST;
  private long restEnded;

  /// @param fullScale the shortest time from rest to full drive, in seconds
  /// @param kicks whether the motor sticks
  RiseLaw(double fullScale, boolean kicks) {
    perNano = 1e-9 / fullScale;
    this.kicks = kicks;
  }

  /// Another train of frames begins, at rest. Returns the most it may have.
  double rest(long at) {
    if (lastDrive > 0) {
      restBegan = Math.min(at, last + COMING_TO_REST);
    }
    slow = 0;
    lastDrive = 0;
    last = at;
    restEnded = at;
    return 0;
  }

  /// The most that it may have with the next frame.
  double highest(long at) {
    long since = at - restEnded;
    boolean isKick = kicks && since <= KICK && restEnded - restBegan >= REST;
    return isKick ? Math.max(slowly(at), 4 * perNano * since) : slowly(at);
  }

  /// What it was given.
  void given(long at, double drive) {
    slow = Math.min(slowly(at), drive);
    if (drive == 0) {
      restBegan = lastDrive > 0 ? at : restBegan;
      restEnded = at;
    }
    last = at;
    lastDrive = drive;
  }

  private double slowly(long at) {
    return slow + Math.min(at - last, LONGEST_STEP) * perNano;
  }
}
