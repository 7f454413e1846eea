package dev.lull.hardware;

/// Drive multiplied by time, as a whole number, so that sums stay exact for as long as a session
/// lasts.
///
/// One unit is 1/65,536 of full drive for a nanosecond. A day at full drive is 5.7·10¹⁸ of them,
/// which a `long` still holds.
final class DriveTime {
  private static final int FULL = 1 << 16;

  private DriveTime() {}

  /// What a drive of 0..1 amounts to over so many nanoseconds, rounded up.
  static long of(float drive, long nanos) {
    return (long) Math.ceil(drive * (double) FULL) * nanos;
  }

  static long full(long nanos) {
    return FULL * nanos;
  }
}
