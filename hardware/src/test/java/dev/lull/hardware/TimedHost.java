package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;

import dev.lull.hardware.Link.Armed;
import dev.lull.hardware.Link.Idle;
import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/// A host that plays a slow stroke on two sleeves, as the controller's loop does: on one with the
/// time of each frame a horizon ahead, on the other at that very time.
final class TimedHost {
  static final long PERIOD = 10 * MILLI;

  private static final long HORIZON = 60 * MILLI;
  private static final long REST = MILLI;
  private static final double SECOND = Nanos.SECOND;

  private final Sleeve sleeve;
  private final NaiveHost naive;
  private final float[] amplitude;
  private final Spread rounds = new Spread();
  private int ended;
  private long start;
  private long nextAt;
  private long naiveAt;

  TimedHost(Sleeve sleeve, NaiveHost naive) {
    this.sleeve = sleeve;
    this.naive = naive;
    amplitude = new float[sleeve.motors()];
  }

  void arm() {
    while (!(sleeve.report().link() instanceof Idle)) {
      rest();
    }
    sleeve.arm(System.nanoTime());
    while (!(sleeve.report().link() instanceof Armed)) {
      rest();
    }
  }

  private void rest() {
    sleeve.doWork(System.nanoTime());
    LockSupport.parkNanos(REST);
  }

  /// Plays for so long, until the last frame is over; returns the moment of the first one.
  long play(long nanos) throws IOException {
    long last = System.nanoTime();
    start = last / 1_000 * 1_000 + HORIZON;
    nextAt = start;
    naiveAt = start;
    while (naiveAt - start < nanos) {
      long now = System.nanoTime();
      rounds.add((now - last) / 1_000);
      last = now;
      if (doWork(now) == 0) {
        LockSupport.parkNanos(REST);
      }
    }
    while (System.nanoTime() - nextAt < 0) {
      rest();
    }
    return start;
  }

  /// From one round of its loop to the next, in ms.
  Spread rounds() {
    return rounds;
  }

  /// How often the session ended before its time, and another was begun.
  int ended() {
    return ended;
  }

  private int doWork(long now) throws IOException {
    int work = sayNow(now);
    work += sleeve.doWork(now);
    goOn(now);
    while (nextAt - now <= HORIZON) {
      render(nextAt);
      sleeve.frame(now, nextAt, amplitude);
      nextAt += PERIOD;
      work++;
    }
    return work;
  }

  private void goOn(long now) {
    if (sleeve.report().link() instanceof Idle) {
      sleeve.arm(now);
      ended++;
    }
  }

  private int sayNow(long now) throws IOException {
    int said = 0;
    while (naiveAt - now <= 0) {
      render(naiveAt);
      naive.say(amplitude);
      naiveAt += PERIOD;
      said++;
    }
    return said;
  }

  private void render(long at) {
    GaussianStroke.SLOW_STROKE.at((at - start) / SECOND, amplitude);
  }
}
