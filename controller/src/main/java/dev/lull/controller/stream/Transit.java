package dev.lull.controller.stream;

/// How long messages are on their way, as far as that can be known: sender and receiver have clocks
/// of their own, so only differences mean anything.
///
/// The jitter is that of RFC 3550, section 6.4.1. The delay that is put on top of the least transit
/// is four times as much, 20 to 120 ms; it grows at once and shrinks by 20 ms a second. The least
/// transit is that of the last 2 to 4 s, so that a sender's clock may drift. Nanos throughout;
/// allocates nothing.
final class Transit {
  private static final long MILLI = 1_000_000L;
  private static final double LEAST_DELAY = 20 * MILLI;
  private static final double MOST_DELAY = 120 * MILLI;
  private static final double FIRST_JITTER = 10 * MILLI;
  private static final double JITTERS = 4;
  private static final double GAIN = 1.0 / 16;
  private static final double SHRINKING = 0.02;
  private static final long WINDOW = 2_000 * MILLI;

  private double jitter;
  private double delay;
  private long last;
  private long lastArrived;
  private long least;
  private long leastBefore;
  private long windowBegan;

  /// Knows nothing but one message.
  ///
  /// @param transit  host nanos of its arrival less its stream time
  /// @param arrived  host nanos
  void begin(long transit, long arrived) {
    jitter = FIRST_JITTER;
    delay = JITTERS * FIRST_JITTER;
    last = transit;
    lastArrived = arrived;
    least = transit;
    leastBefore = transit;
    windowBegan = arrived;
  }

  /// Learns from one more message.
  void note(long transit, long arrived) {
    jitter += (Math.abs(transit - last) - jitter) * GAIN;
    double wanted = Math.clamp(JITTERS * jitter, LEAST_DELAY, MOST_DELAY);
    delay = Math.max(wanted, delay - SHRINKING * Math.max(0, arrived - lastArrived));
    last = transit;
    lastArrived = arrived;
    noteLeast(transit, arrived);
  }

  /// The least transit of late.
  long least() {
    return Math.min(least, leastBefore);
  }

  /// What is waited on top of it.
  long delay() {
    return (long) delay;
  }

  private void noteLeast(long transit, long arrived) {
    if (arrived - windowBegan >= WINDOW) {
      windowBegan = arrived;
      leastBefore = least;
      least = transit;
    } else {
      least = Math.min(least, transit);
    }
  }
}
