package dev.lull.controller.service;

import dev.lull.controller.player.Player;
import dev.lull.hardware.Link;
import dev.lull.hardware.Sleeve;
import dev.lull.hardware.StopKind;
import java.util.concurrent.locks.LockSupport;

/// Runs the player on a thread until it is told to end. Whatever the player throws stops the
/// sleeve: a controller that does not know what it does must not move anything.
final class PlayerLoop implements Runnable {
  private static final long REST_NANOS = 1_000_000L;
  private static final long LONGEST_FAREWELL_NANOS = 1_000_000_000L;

  private final Player player;
  private final Sleeve sleeve;
  private volatile boolean ending;

  PlayerLoop(Player player, Sleeve sleeve) {
    this.player = player;
    this.sleeve = sleeve;
  }

  @Override
  public void run() {
    try {
      while (!ending) {
        if (player.doWork(System.nanoTime()) == 0) {
          LockSupport.parkNanos(REST_NANOS);
        }
      }
      leave(StopKind.SOFT);
    } catch (RuntimeException | Error failed) {
      leave(StopKind.EMERGENCY);
      throw failed;
    } finally {
      sleeve.close();
    }
  }

  void end() {
    ending = true;
  }

  /// Stops the sleeve, and waits until the device has agreed and has had the time to come to rest
  /// as gently as it was told to: letting go of it is a harder stop. For a second at most.
  private void leave(StopKind kind) {
    long begun = System.nanoTime();
    long rest = isArmed() ? restNanos(kind) : 0;
    sleeve.stop(begun, kind);
    for (long gone = 0; gone < rest || (isStopping() && gone < LONGEST_FAREWELL_NANOS); ) {
      sleeve.doWork(System.nanoTime());
      LockSupport.parkNanos(REST_NANOS);
      gone = System.nanoTime() - begun;
    }
  }

  private static long restNanos(StopKind kind) {
    return switch (kind) {
      case SOFT -> 350_000_000L;
      case EMERGENCY -> 100_000_000L;
    };
  }

  private boolean isArmed() {
    return sleeve.report().link() instanceof Link.Armed;
  }

  private boolean isStopping() {
    return sleeve.report().link() instanceof Link.Stopping;
  }
}
