package dev.lull.hardware;

import java.util.Arrays;

/// The frames on their way to being felt: keeps the latest ones and moves linearly between them.
final class FrameTrain {
  private final long[] times;
  private final float[][] drives;
  private int first;
  private int size;

  FrameTrain(int depth, int motors) {
    times = new long[depth];
    drives = new float[depth][motors];
  }

  boolean isFull() {
    return size == times.length;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    size = 0;
  }

  /// Takes a frame that comes after all others; the train must not be full.
  void add(long at, float[] drive) {
    int slot = slot(size);
    times[slot] = at;
    System.arraycopy(drive, 0, drives[slot], 0, drives[slot].length);
    size++;
  }

  /// Lets go of frames that are over, but for the one that the way to the next begins at.
  void advance(long now) {
    while (size > 1 && now - times[slot(1)] >= 0) {
      first = slot(1);
      size--;
    }
  }

  /// The time of the last frame; the train must not be empty.
  long end() {
    return times[slot(size - 1)];
  }

  /// What is to be felt now: rest before the first frame, the last one after the end.
  void at(long now, float[] into) {
    if (size == 0 || now - times[first] < 0) {
      Arrays.fill(into, 0);
      return;
    }
    float[] from = drives[first];
    float[] to = size == 1 ? from : drives[slot(1)];
    float share =
        size == 1 ? 0 : (float) (now - times[first]) / (float) (times[slot(1)] - times[first]);
    for (int i = 0; i < from.length; i++) {
      into[i] = from[i] + share * (to[i] - from[i]);
    }
  }

  private int slot(int index) {
    return (first + index) % times.length;
  }
}
