package dev.lull.protocol;

/// A train of frames laid beside what a pin did, the train's first frame at some moment.
record Following(Train train, long startNanos) {

  private static final long MILLI = 1_000_000;
  private static final long FREEDOM = 100 * MILLI;
  private static final long TOLERANCE = 2 * MILLI;

  /// The one that fits a pin best. When a frame was due on the machine's clock is known only as
  /// well as the machine was quick when it pinged; how frames follow each other is known exactly.
  static Following closest(Train train, long aboutNanos, PinRecord pin) {
    Following best = new Following(train, aboutNanos);
    double least = best.furthestOff(0, pin);
    for (long shift = -FREEDOM; shift <= FREEDOM; shift += MILLI) {
      Following other = new Following(train, aboutNanos + shift);
      double off = other.furthestOff(0, pin);
      if (off < least) {
        least = off;
        best = other;
      }
    }
    return best;
  }

  /// By how many levels a pin is off what is wanted of a motor within 2 ms, where it is most.
  double furthestOff(int motor, PinRecord pin) {
    double furthest = 0;
    for (long at = 0; at < train.millis() * MILLI; at += MILLI) {
      furthest = Math.max(furthest, off(motor, at, pin.levelAt(startNanos + at)));
    }
    return furthest;
  }

  private double off(int motor, long at, double felt) {
    double least = Protocol.MAX_LEVEL;
    double most = 0;
    for (long near = at - TOLERANCE; near <= at + TOLERANCE; near += MILLI / 2) {
      double wanted = train.level(motor, near / (double) MILLI);
      least = Math.min(least, wanted);
      most = Math.max(most, wanted);
    }
    return Math.max(0, Math.max(least - felt, felt - most));
  }
}
