package dev.lull.protocol;

/// The tick of a sleeve that ticks in microseconds, as its quickest message tells it: never ahead,
/// and behind by as long as that one took.
final class SleeveTick {

  private boolean known;
  private int aheadOfHost;

  /// It said just now that this was its tick.
  void was(int tick) {
    int ahead = tick - hostMicros();
    if (!known || ahead - aheadOfHost > 0) {
      aheadOfHost = ahead;
      known = true;
    }
  }

  int tick() {
    return hostMicros() + aheadOfHost;
  }

  private static int hostMicros() {
    return (int) (System.nanoTime() / 1000);
  }
}
