package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;

import dev.lull.protocol.Protocol;
import java.util.Arrays;

/// Frames on their way to being felt. The motors move linearly from one to the next, and after the
/// last one they ramp to rest, as the firmware has it.
final class FrameTrain {
  private static final long RAMP = Protocol.RAMP_MILLIS * MILLI;

  private final long[] times;
  private final float[][] drives;
  private int first;
  private int size;

  /// @param depth how many frames fit in that are still to be felt
  FrameTrain(int depth, int motors) {
    times = new long[depth + 2];
    drives = new float[depth + 2][motors];
  }

  boolean isFull() {
    return size == times.length;
  }

  /// Takes a frame, which must be in the future; the train must not be full.
  ///
  /// @return whether it was taken: it is not if it does not come after all others
  boolean add(long now, long at, float[] drive) {
    if (size == 0 || now - end() >= 0) {
      restart(now);
    }
    if (at - end() <= 0) {
      return false;
    }
    put(at, drive);
    return true;
  }

  /// Forgets all frames and takes the motors from where they are to rest.
  void rest(long now, long ramp) {
    restart(now);
    int slot = slot(1);
    times[slot] = now + ramp;
    Arrays.fill(drives[slot], 0);
    size = 2;
  }

  /// Lets go of frames that are over, but for the one that the way to the next begins at.
  void advance(long now) {
    while (size > 1 && now - times[slot(1)] >= 0) {
      first = slot(1);
      size--;
    }
  }

  /// What is to be felt at a moment that is not before the last [#advance].
  void drives(long now, float[] into) {
    if (size == 0) {
      Arrays.fill(into, 0);
      return;
    }
    int from = segment(now);
    boolean isLast = from == size - 1;
    long length = isLast ? RAMP : times[slot(from + 1)] - times[slot(from)];
    float share = Math.clamp((float) (now - times[slot(from)]) / length, 0f, 1f);
    for (int i = 0; i < into.length; i++) {
      float start = drives[slot(from)][i];
      float end = isLast ? 0 : drives[slot(from + 1)][i];
      into[i] = start + share * (end - start);
    }
  }

  private void restart(long now) {
    int spare = slot(size);
    drives(now, drives[spare]);
    first = spare;
    times[spare] = now;
    size = 1;
  }

  private void put(long at, float[] drive) {
    int slot = slot(size);
    times[slot] = at;
    System.arraycopy(drive, 0, drives[slot], 0, drives[slot].length);
    size++;
  }

  private int segment(long now) {
    int index = 0;
    while (index < size - 1 && now - times[slot(index + 1)] >= 0) {
      index++;
    }
    return index;
  }

  private long end() {
    return times[slot(size - 1)];
  }

  private int slot(int index) {
    return (first + index) % times.length;
  }
}
