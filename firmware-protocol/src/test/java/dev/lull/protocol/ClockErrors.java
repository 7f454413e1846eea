package dev.lull.protocol;

import java.util.Arrays;
import java.util.Random;

/// How far off the estimate is, 100 ms ahead of the last sample, in 1,000 tries of which each has
/// another drift and other chances. They are the same whenever they are asked for.
final class ClockErrors {
  private static final int TRIES = 1_000;
  private static final long MILLI = 1_000_000;
  private static final long AHEAD = 100 * MILLI;
  private static final double MOST_DRIFT = 0.005;

  private final double[] micros = new double[TRIES];

  /// @param samples how many there are: the first four every 23 ms, the others every 173 ms
  ClockErrors(Way way, int samples) {
    for (int i = 0; i < TRIES; i++) {
      micros[i] = Math.abs(error(way, samples, new Random(i)));
    }
    Arrays.sort(micros);
  }

  /// In microseconds, of which so many per cent are no greater.
  double quantile(double percent) {
    return micros[(int) Math.ceil(TRIES * percent / 100) - 1];
  }

  private static double error(Way way, int samples, Random random) {
    DeviceClock clock = new DeviceClock(1_000_000);
    double drift = MOST_DRIFT * (2 * random.nextDouble() - 1);
    long at = 0;
    for (int i = 0; i < samples; i++) {
      at += (i < 4 ? 23 : 173) * MILLI;
      long there = way.there(random);
      clock.sample(at, tickAt(at + there, drift), at + there + way.back(random));
    }
    return clock.tickAt(at + AHEAD) - tickAt(at + AHEAD, drift);
  }

  private static int tickAt(long nanos, double drift) {
    return (int) (long) (nanos / 1000.0 * (1 + drift));
  }
}
