package dev.lull.controller.bench;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for moments of [System#nanoTime] more exactly than a sleep.
public final class Clock {
  public static final long MILLI = 1_000_000L;
  public static final long SECOND = 1_000 * MILLI;

  private static final long SPUN = 500_000L;
  private static final long LONGEST = 30 * SECOND;

  private Clock() {}

  /// Returns at that moment, or at once if it is past.
  public static void awaitUntil(long moment) {
    parkUntil(moment - SPUN);
    while (moment - System.nanoTime() > 0) {
      Thread.onSpinWait();
    }
  }

  /// The same, as exactly as a sleep is, for those who have to leave the processors alone.
  public static void parkUntil(long moment) {
    for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  /// Returns as soon as something is so, and after thirty seconds in any case.
  static void awaitThat(BooleanSupplier isSo) {
    long end = System.nanoTime() + LONGEST;
    while (!isSo.getAsBoolean() && end - System.nanoTime() > 0) {
      LockSupport.parkNanos(MILLI);
    }
  }
}
