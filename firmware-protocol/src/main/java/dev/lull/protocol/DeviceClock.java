package dev.lull.protocol;

/// Estimates what a sleeve's clock says, from pings and pongs.
public final class DeviceClock {

  /// A clock that knows nothing yet.
  ///
  /// @param tickRate nominal ticks per second, from the sleeve's welcome
  public DeviceClock(long tickRate) {}

  /// Takes the answer to a ping.
  ///
  /// @param sentNanos host time just before the ping was written
  /// @param tick what the pong said
  /// @param receivedNanos host time just after the pong was read
  public void sample(long sentNanos, int tick, long receivedNanos) {}

  /// Whether the estimate is good enough to time frames by.
  public boolean settled() {
    return false;
  }

  /// The sleeve's tick at a host time.
  public int tickAt(long hostNanos) {
    return 0;
  }

  /// The host time at a tick of the sleeve, the one nearest to the last sample.
  public long nanosAt(int tick) {
    return 0;
  }
}
