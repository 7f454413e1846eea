package dev.lull.controller.service;

import dev.lull.controller.player.Farewell;
import dev.lull.controller.player.Player;
import dev.lull.hardware.Sleeve;
import dev.lull.hardware.StopKind;
import java.util.concurrent.locks.LockSupport;

/// Runs the player on a thread until it is told to end. Whatever the player throws stops the
/// sleeve: a controller that does not know what it does must not move anything.
final class PlayerLoop implements Runnable {
  private static final long REST_NANOS = 1_000_000L;

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
      Farewell.to(sleeve, StopKind.SOFT);
    } catch (RuntimeException | Error failed) {
      Farewell.to(sleeve, StopKind.EMERGENCY);
      throw failed;
    } finally {
      sleeve.close();
    }
  }

  void end() {
    ending = true;
  }
}
