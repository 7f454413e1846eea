package dev.lull.protocol;

/// Estimates what a sleeve's clock says, from pings and pongs. It allocates nothing after it is
/// made.
///
/// The pong tells the sleeve's tick at some moment of the ping's round trip, most likely its
/// middle. The shorter the round trip, the more surely. Through the last 16 samples it lays a
/// line, in which the short round trips and the late samples count most; so it knows both
/// offset and drift. Not for more than one thread.
public final class DeviceClock {

  private static final int WINDOW = 16;
  private static final int ENOUGH = 4;
  private static final double NANOS_PER_SECOND = 1e9;

  private final double rate;
  private final long[] hostNanos = new long[WINDOW];
  private final long[] ticks = new long[WINDOW];
  private final long[] roundTrips = new long[WINDOW];
  private final DriftFit fit = new DriftFit();
  private int count;

  /// A clock that knows nothing yet.
  ///
  /// @param tickRate nominal ticks per second, from the sleeve's welcome, more than 0
  public DeviceClock(long tickRate) {
    Ranges.check("tick rate", tickRate, 1, 0xFFFF_FFFFL);
    this.rate = tickRate;
  }

  /// Takes the answer to a ping. The sleeve must not have booted since the sample before; after
  /// that, [#reset].
  ///
  /// @param sentNanos host time just before the ping was written
  /// @param tick what the pong said
  /// @param receivedNanos host time just after the pong was read
  public void sample(long sentNanos, int tick, long receivedNanos) {
    long roundTrip = receivedNanos - sentNanos;
    Ranges.check("round trip in nanoseconds", roundTrip, 0, Long.MAX_VALUE);
    long middle = sentNanos + roundTrip / 2;
    long unwrapped = count == 0 ? tick : nearest(tick, ticksAt(middle));
    int place = count % WINDOW;
    hostNanos[place] = middle;
    ticks[place] = unwrapped;
    roundTrips[place] = roundTrip;
    count++;
    refit();
  }

  /// Forgets all samples, as after the sleeve has booted.
  public void reset() {
    count = 0;
  }

  /// Whether the estimate is good enough to time frames by: there are 4 samples or more.
  public boolean settled() {
    return count >= ENOUGH;
  }

  /// The sleeve's tick at a host time. Before the first sample it means nothing.
  public int tickAt(long hostNanos) {
    return (int) ticksAt(hostNanos);
  }

  /// The host time at a tick of the sleeve: of all those at which it says so, the one nearest
  /// to the last sample. Before the first sample it means nothing.
  public long nanosAt(int tick) {
    int last = last();
    double sleeveSeconds = (tick - (int) ticks[last]) / rate;
    double seconds = (sleeveSeconds - fit.offset()) / (1 + fit.drift());
    return hostNanos[last] + Math.round(seconds * NANOS_PER_SECOND);
  }

  /// How much faster the sleeve's clock runs than it should by the host's, as a share of 1.
  public double drift() {
    return count == 0 ? 0 : fit.drift();
  }

  private long ticksAt(long atNanos) {
    int last = last();
    double seconds = (atNanos - hostNanos[last]) / NANOS_PER_SECOND;
    return ticks[last] + Math.round((fit.offset() + seconds * (1 + fit.drift())) * rate);
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
    long leastRoundTrip = leastRoundTrip();
    fit.begin();
    for (int age = 0; age < used(); age++) {
      int i = Math.floorMod(last - age, WINDOW);
      double seconds = (hostNanos[i] - hostNanos[last]) / NANOS_PER_SECOND;
      double aheadSeconds = (ticks[i] - ticks[last]) / rate - seconds;
      double doubtSeconds = (roundTrips[i] - leastRoundTrip) / 2.0 / NANOS_PER_SECOND;
      fit.add(age, seconds, aheadSeconds, doubtSeconds);
    }
    fit.end();
  }

  private long leastRoundTrip() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < used(); i++) {
      least = Math.min(least, roundTrips[i]);
    }
    return least;
  }
}
