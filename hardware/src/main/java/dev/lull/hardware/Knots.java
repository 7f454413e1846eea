package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;

import java.util.Arrays;

/// Tells which frames the device needs: it moves linearly from one to the next, so a frame on the
/// line between its neighbours need not be sent.
///
/// The newest frame is held until the one after it shows whether it is needed (a swinging door:
/// every frame passed over narrows, for each motor, the fan of slopes that the line may have). What
/// the device does between two knots is never above what the gate let through, and never more than
/// one level below it; so every limit of the gate holds as if all frames were sent.
///
/// A device that has come to its last frame goes to rest. So while anything moves, two knots are
/// never further apart than 35 ms, nor than half of the time that frames come ahead, in whole
/// frames. The knot after a lost one is then given before the one ahead of it is over, and a loss
/// costs an interpolation. And what the device has lasts for the reserve at any moment: all of the
/// time that frames come ahead but for 35 ms, and 10 ms at least. A pause of the host that is
/// shorter is not felt.
///
/// Rest needs neither: there two knots are up to 100 ms apart, a third of the lease.
final class Knots {
  private static final long LONGEST = 35 * MILLI;
  private static final long LONGEST_AT_REST = 100 * MILLI;
  private static final long LEAST_RESERVE = 10 * MILLI;

  /// How late a frame may come before it counts as less far ahead than its host meant.
  private static final long LATE = 2 * MILLI;

  /// In levels. Rounding down, which keeps a knot below the gate, costs up to as much by itself.
  private static final int TOLERANCE = 1;

  private final float full;
  private final byte[] levels;
  private final int[] start;
  private final double[] lowest;
  private final double[] highest;
  private boolean begun;
  private boolean holding;
  private boolean restAtStart;
  private boolean rest;
  private long sentAt;
  private long heldAt;
  private long period;
  private long ahead;

  /// @param motors the length of every frame
  /// @param full the level of full drive
  Knots(int motors, int full) {
    this.full = full;
    levels = new byte[motors];
    start = new int[motors];
    lowest = new double[motors];
    highest = new double[motors];
  }

  /// A session begins: nothing was sent, and nothing is held.
  void begin() {
    begun = false;
    holding = false;
  }

  boolean isHolding() {
    return holding;
  }

  /// The moment of the frame that is held.
  long at() {
    return heldAt;
  }

  /// The levels of the frame that is held, rounded down.
  byte[] levels() {
    return levels;
  }

  /// Whether a moment lies after those of all frames before.
  boolean isNew(long at) {
    return !begun || at - (holding ? heldAt : sentAt) > 0;
  }

  /// Whether the device needs the frame that is held before it is given another one.
  boolean isNeeded(long now, long at, float[] drive) {
    boolean onItsWay = sentAt - now > 0 || isRest(drive);
    return holding && !(onItsWay && at - sentAt <= LONGEST_AT_REST && isCloseToTheLine(at, drive));
  }

  /// Holds a frame, instead of the one held before.
  void hold(long now, long at, float[] drive) {
    period = begun ? at - (holding ? heldAt : sentAt) : LONGEST;
    ahead = at - now;
    heldAt = at;
    holding = true;
    rest = true;
    for (int i = 0; i < start.length; i++) {
      float wanted = drive[i] * full;
      levels[i] = (byte) (int) wanted;
      rest &= levels[i] == 0;
      narrow(i, wanted - start[i]);
    }
  }

  /// Whether the frame that is held cannot wait for the next one to come a period later.
  boolean isDue(long now) {
    boolean isFar = heldAt + period - sentAt > (isAtRest() ? LONGEST_AT_REST : longest());
    return !begun || isFar || isOverdue(now);
  }

  /// Whether the frame that is held must leave although no other has come.
  boolean isOverdue(long now) {
    return holding && (heldAt - now < LEAST_RESERVE || !(isAtRest() || hasReserve(now)));
  }

  /// How long the device has something to do at any moment, if frames come so far ahead.
  static long reserve(long ahead) {
    return Math.max(LEAST_RESERVE, ahead - LONGEST);
  }

  /// The frame that is held was sent: the next line begins there.
  void sent() {
    for (int i = 0; i < start.length; i++) {
      start[i] = levels[i] & 0xFF;
    }
    Arrays.fill(lowest, Double.NEGATIVE_INFINITY);
    Arrays.fill(highest, Double.POSITIVE_INFINITY);
    sentAt = heldAt;
    restAtStart = rest;
    begun = true;
    holding = false;
  }

  /// The frame that is held has become too late to be sent.
  void letGo() {
    holding = false;
  }

  private void narrow(int motor, float rise) {
    double nanos = heldAt - sentAt;
    lowest[motor] = Math.max(lowest[motor], (rise - TOLERANCE) / nanos);
    highest[motor] = Math.min(highest[motor], rise / nanos);
  }

  private boolean isCloseToTheLine(long at, float[] drive) {
    double nanos = at - sentAt;
    for (int i = 0; i < start.length; i++) {
      double slope = ((int) (drive[i] * full) - start[i]) / nanos;
      if (slope < lowest[i] || slope > highest[i]) {
        return false;
      }
    }
    return true;
  }

  private long longest() {
    long wholeFrames = (ahead + LATE) / period * period;
    return Math.min(LONGEST, wholeFrames / 2);
  }

  private boolean hasReserve(long now) {
    return sentAt - now >= reserve(ahead);
  }

  private boolean isAtRest() {
    return restAtStart && rest;
  }

  private boolean isRest(float[] drive) {
    boolean none = isAtRest();
    for (int i = 0; none && i < drive.length; i++) {
      none = drive[i] * full < 1;
    }
    return none;
  }
}
