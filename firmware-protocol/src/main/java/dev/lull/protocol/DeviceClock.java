package dev.lull.protocol;

/// Estimates what a sleeve's clock says, from pings and pongs. It allocates nothing after it is
/// made.
///
/// It lays a line through the last samples, in which short and late round trips count most; so it
/// knows both offset and drift. The tick of a pong that lies more than 2 ms outside of its round
/// trip contradicts that line and does not bend it. Four such that agree with one another are
/// believed instead, for then it is the sleeve's clock that has jumped.
///
/// What no round trip can show is a way there that always takes longer than the way back, or the
/// reverse: half of the difference goes into the offset. Not for more than one thread.
public final class DeviceClock {

  private static final int ENOUGH = 4;

  private ClockLine line;
  private ClockLine other;
  private int contradictions;

  /// A clock that knows nothing yet.
  ///
  /// @param tickRate nominal ticks per second, from the sleeve's welcome, more than 0
  public DeviceClock(long tickRate) {
    Ranges.check("tick rate", tickRate, 1, 0xFFFF_FFFFL);
    line = new ClockLine(tickRate);
    other = new ClockLine(tickRate);
  }

  /// Takes the answer to a ping. The sleeve must not have booted since the sample before; after
  /// that, [#reset].
  ///
  /// @param sentNanos host time just before the ping was written
  /// @param tick what the pong said
  /// @param receivedNanos host time just after the pong was read
  public void sample(long sentNanos, int tick, long receivedNanos) {
    Ranges.check("round trip in nanoseconds", receivedNanos - sentNanos, 0, Long.MAX_VALUE);
    boolean agrees = line.allows(sentNanos, tick, receivedNanos);
    if (agrees) {
      line.add(sentNanos, tick, receivedNanos);
    }
    if (!other.allows(sentNanos, tick, receivedNanos)) {
      forgetOther();
    }
    if (!agrees || contradictions > 0) {
      other.add(sentNanos, tick, receivedNanos);
    }
    if (!agrees && ++contradictions == ENOUGH) {
      believeOther();
    }
  }

  /// Forgets all samples, as after the sleeve has booted.
  public void reset() {
    line.clear();
    forgetOther();
  }

  /// Whether the estimate is good enough to time frames by: there are 4 samples or more, and none
  /// contradicts them.
  public boolean settled() {
    return line.count() >= ENOUGH && contradictions == 0;
  }

  /// The sleeve's tick at a host time. Before the first sample it means nothing.
  public int tickAt(long hostNanos) {
    return (int) line.ticksAt(hostNanos);
  }

  /// The host time at a tick of the sleeve: of all those at which it says so, the one nearest
  /// to the last sample. Before the first sample it means nothing.
  public long nanosAt(int tick) {
    return line.nanosAt(tick);
  }

  /// How much faster the sleeve's clock runs than it should by the host's, as a share of 1.
  public double drift() {
    return line.count() == 0 ? 0 : line.drift();
  }

  private void forgetOther() {
    other.clear();
    contradictions = 0;
  }

  private void believeOther() {
    ClockLine old = line;
    line = other;
    other = old;
    forgetOther();
  }
}
