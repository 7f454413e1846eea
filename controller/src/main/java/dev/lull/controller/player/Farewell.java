package dev.lull.controller.player;

import dev.lull.hardware.Link;
import dev.lull.hardware.Sleeve;
import dev.lull.hardware.StopKind;
import java.util.concurrent.locks.LockSupport;

/// Takes leave of a sleeve, so that it comes to rest as gently as it is told to: letting go of it
/// is a harder stop.
public final class Farewell {
  private static final long PAUSE_NANOS = 1_000_000L;
  private static final long LONGEST_NANOS = 1_000_000_000L;

  private Farewell() {}

  /// Stops the sleeve, and waits until the device has agreed and has had the time to come to rest.
  /// For a second at most. The sleeve is still to be closed.
  public static void to(Sleeve sleeve, StopKind kind) {
    long begun = System.nanoTime();
    long rest = sleeve.report().link() instanceof Link.Armed ? restNanos(kind) : 0;
    sleeve.stop(begun, kind);
    for (long gone = 0; gone < rest || (isStopping(sleeve) && gone < LONGEST_NANOS); ) {
      sleeve.doWork(System.nanoTime());
      LockSupport.parkNanos(PAUSE_NANOS);
      gone = System.nanoTime() - begun;
    }
  }

  private static long restNanos(StopKind kind) {
    return switch (kind) {
      case SOFT -> 350_000_000L;
      case EMERGENCY -> 100_000_000L;
    };
  }

  private static boolean isStopping(Sleeve sleeve) {
    return sleeve.report().link() instanceof Link.Stopping;
  }
}
