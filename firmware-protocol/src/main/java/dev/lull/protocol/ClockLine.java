package dev.lull.protocol;

/// A line through the last 64 samples of a sleeve's clock: its tick at any host time.
///
/// A tick belongs to some moment of its round trip, most likely the middle. Of the samples the
/// short round trips count most: one that took a millisecond longer than the shortest may be half
/// a millisecond off. That is soft enough to use all of even jitter, and hard enough that a round
/// trip of 10 ms among those of 0.2 ms counts a ten-thousandth, so no threshold is needed.
final class ClockLine {

  private static final int WINDOW = 64;
  private static final double NANOS_PER_SECOND = 1e9;

  /// What a sample is doubted by at least: this, and a share of the shortest round trip.
  private static final double LEAST_DOUBT_SECONDS = 50e-6;

  private static final double DOUBT_OF_SHORTEST = 0.25;

  /// How far a tick may lie outside of its round trip before it contradicts the line: this, and
  /// three times what the line is in doubt.
  private static final double TOLERANCE_SECONDS = 0.002;

  private final double rate;
  private final long[] hostNanos = new long[WINDOW];
  private final long[] ticks = new long[WINDOW];
  private final long[] roundTrips = new long[WINDOW];
  private final DriftFit fit = new DriftFit();
  private int count;

  /// @param rate nominal ticks per second
  ClockLine(double rate) {
    this.rate = rate;
  }

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  /// Whether the line, which may be a little off, passes through this round trip: cause comes
  /// before effect. Before the first sample any line does.
  boolean allows(long sentNanos, int tick, long receivedNanos) {
    if (count == 0) {
      return true;
    }
    long middle = middle(sentNanos, receivedNanos);
    double doubt = fit.doubt((middle - hostNanos[last()]) / NANOS_PER_SECOND);
    double tolerance = rate * (TOLERANCE_SECONDS + 3 * doubt);
    long unwrapped = nearest(tick, ticksAt(middle));
    return unwrapped >= ticksAt(sentNanos) - tolerance
        && unwrapped <= ticksAt(receivedNanos) + tolerance;
  }

  void add(long sentNanos, int tick, long receivedNanos) {
    long middle = middle(sentNanos, receivedNanos);
    long unwrapped = count == 0 ? tick : nearest(tick, ticksAt(middle));
    int place = count % WINDOW;
    hostNanos[place] = middle;
    ticks[place] = unwrapped;
    roundTrips[place] = receivedNanos - sentNanos;
    count = count == 2 * WINDOW - 1 ? WINDOW : count + 1;
    refit();
  }

  long ticksAt(long atNanos) {
    int last = last();
    double seconds = (atNanos - hostNanos[last]) / NANOS_PER_SECOND;
    return ticks[last] + Math.round((fit.offset() + seconds * (1 + fit.drift())) * rate);
  }

  /// Of all moments at which the sleeve says so, the one nearest to the last sample.
  long nanosAt(int tick) {
    int last = last();
    double sleeveSeconds = (tick - (int) ticks[last]) / rate;
    double seconds = (sleeveSeconds - fit.offset()) / (1 + fit.drift());
    return hostNanos[last] + Math.round(seconds * NANOS_PER_SECOND);
  }

  double drift() {
    return fit.drift();
  }

  private static long middle(long sentNanos, long receivedNanos) {
    return sentNanos + (receivedNanos - sentNanos) / 2;
  }

  private static long nearest(int tick, long expected) {
    return expected + (tick - (int) expected);
  }

  private int last() {
    return Math.floorMod(count - 1, WINDOW);
  }

  private int used() {
    return Math.min(count, WINDOW);
  }

  private void refit() {
    int last = last();
    long shortest = shortestRoundTrip();
    fit.begin();
    for (int i = 0; i < used(); i++) {
      double seconds = (hostNanos[i] - hostNanos[last]) / NANOS_PER_SECOND;
      double aheadSeconds = (ticks[i] - ticks[last]) / rate - seconds;
      fit.add(seconds, aheadSeconds, doubtSeconds(roundTrips[i], shortest));
    }
    fit.end();
  }

  private static double doubtSeconds(long roundTrip, long shortest) {
    double nanos = DOUBT_OF_SHORTEST * shortest + (roundTrip - shortest) / 2.0;
    return LEAST_DOUBT_SECONDS + nanos / NANOS_PER_SECOND;
  }

  private long shortestRoundTrip() {
    long shortest = Long.MAX_VALUE;
    for (int i = 0; i < used(); i++) {
      shortest = Math.min(shortest, roundTrips[i]);
    }
    return shortest;
  }
}
