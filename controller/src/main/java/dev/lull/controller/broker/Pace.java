package dev.lull.controller.broker;

import java.util.concurrent.TimeUnit;

/// How much somebody may send: so much a second, and for a moment as much as in two.
final class Pace {
  private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

  private final double perSecond;
  private double left;
  private long last;

  Pace(double perSecond, long nowNanos) {
    this.perSecond = perSecond;
    this.left = 2 * perSecond;
    this.last = nowNanos;
  }

  /// Takes something that was sent.
  ///
  /// @return how long to wait until more may come, in nanoseconds; 0 if it may at once
  long taken(double cost, long nowNanos) {
    left = Math.min(2 * perSecond, left + (nowNanos - last) / NANOS * perSecond) - cost;
    last = nowNanos;
    return left >= 0 ? 0 : (long) (-left / perSecond * NANOS);
  }
}
