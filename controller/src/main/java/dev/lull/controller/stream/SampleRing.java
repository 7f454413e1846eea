package dev.lull.controller.stream;

import dev.lull.controller.stream.StreamMessage.Held;
import dev.lull.controller.stream.StreamMessage.Sample;
import dev.lull.patterns.Contact;

/// Samples that wait to be played, in the order of their times. It makes its room once, and
/// allocates nothing afterwards.
final class SampleRing {
  /// How many samples may wait: those of a quarter of a second at 480 a second.
  static final int CAPACITY = 128;

  private static final int FINGERS = StreamMessage.MOST_CONTACTS;
  private static final int ALONG = 0;
  private static final int AROUND = 1;
  private static final int WIDTH = 2;
  private static final int PRESSURE = 3;
  private static final int VALUES = 4;

  private final long[] at = new long[CAPACITY];
  private final boolean[] touches = new boolean[CAPACITY * FINGERS];
  private final double[] values = new double[CAPACITY * FINGERS * VALUES];

  /// Rows in the order of their times; those from `size` on are free.
  private final int[] order = new int[CAPACITY];

  private int size;

  SampleRing() {
    for (int row = 0; row < CAPACITY; row++) {
      order[row] = row;
    }
  }

  int size() {
    return size;
  }

  boolean isFull() {
    return size == CAPACITY;
  }

  void clear() {
    size = 0;
  }

  /// Stream time of the `i`th sample.
  long at(int i) {
    return at[order[i]];
  }

  long newest() {
    return at(size - 1);
  }

  boolean touches(int i, int finger) {
    return touches[order[i] * FINGERS + finger];
  }

  double along(int i, int finger) {
    return values[cell(i, finger) + ALONG];
  }

  double around(int i, int finger) {
    return values[cell(i, finger) + AROUND];
  }

  double width(int i, int finger) {
    return values[cell(i, finger) + WIDTH];
  }

  double pressure(int i, int finger) {
    return values[cell(i, finger) + PRESSURE];
  }

  /// Takes a sample in.
  ///
  /// @return false if there is one of that time, or no room
  boolean add(Sample sample) {
    int place = size;
    while (place > 0 && at(place - 1) > sample.at()) {
      place--;
    }
    if (isFull() || (place > 0 && at(place - 1) == sample.at())) {
      return false;
    }
    int row = order[size];
    System.arraycopy(order, place, order, place + 1, size - place);
    order[place] = row;
    size++;
    fill(row, sample);
    return true;
  }

  /// Lets go of the first sample.
  void dropFirst() {
    int row = order[0];
    size--;
    System.arraycopy(order, 1, order, 0, size);
    order[size] = row;
  }

  private int cell(int i, int finger) {
    return (order[i] * FINGERS + finger) * VALUES;
  }

  private void fill(int row, Sample sample) {
    at[row] = sample.at();
    for (int finger = 0; finger < FINGERS; finger++) {
      touches[row * FINGERS + finger] = false;
    }
    for (int i = 0; i < sample.contacts().size(); i++) {
      fill(row, sample.contacts().get(i));
    }
  }

  private void fill(int row, Held held) {
    int finger = row * FINGERS + held.finger();
    Contact contact = held.contact();
    touches[finger] = true;
    values[finger * VALUES + ALONG] = contact.along();
    values[finger * VALUES + AROUND] = contact.around();
    values[finger * VALUES + WIDTH] = contact.width();
    values[finger * VALUES + PRESSURE] = contact.pressure();
  }
}
