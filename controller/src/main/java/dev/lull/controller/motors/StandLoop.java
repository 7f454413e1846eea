package dev.lull.controller.motors;

import dev.lull.controller.player.Farewell;
import dev.lull.hardware.Sleeve;
import dev.lull.hardware.StopKind;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/// Runs a stand on a thread until it is over, or is told to end. Then the sleeve is at rest.
public final class StandLoop implements Runnable {
  private static final long PAUSE_NANOS = 1_000_000L;

  private final Stand stand;
  private final Sleeve sleeve;
  private final CountDownLatch end;

  /// @param end comes to zero when it is to end, and when it has ended by itself
  public StandLoop(Stand stand, Sleeve sleeve, CountDownLatch end) {
    this.stand = stand;
    this.sleeve = sleeve;
    this.end = end;
  }

  @Override
  public void run() {
    try {
      while (end.getCount() > 0 && !stand.isOver()) {
        stand.doWork(System.nanoTime());
        LockSupport.parkNanos(PAUSE_NANOS);
      }
      Farewell.to(sleeve, StopKind.SOFT);
    } catch (RuntimeException | Error failed) {
      Farewell.to(sleeve, StopKind.EMERGENCY);
      throw failed;
    } finally {
      sleeve.close();
      end.countDown();
    }
  }
}
