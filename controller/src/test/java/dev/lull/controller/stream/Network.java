package dev.lull.controller.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// A network that does not do as it should, the same for the same seed.
///
/// @param jitter  millis that a message may take more than the quickest
/// @param lost    share of the messages that never come
/// @param doubled share that comes twice
/// @param swapped share that comes after the one behind it
record Network(String name, int jitter, double lost, double doubled, double swapped) {
  /// What the quickest messages take, in nanos.
  static final long LEAST = 5 * Heard.MILLI;

  /// A message and when it comes.
  record Arrival(long at, StreamMessage message) {}

  /// What comes of so many messages, in the order in which it comes.
  List<Arrival> carry(int messages, long seed) {
    Random random = new Random(seed);
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 0; i < messages; i++) {
      long at = Heard.START + i * SentStroke.PERIOD + transit(random);
      if (random.nextDouble() < swapped) {
        at += SentStroke.PERIOD + transit(random);
      }
      if (random.nextDouble() >= lost) {
        arrivals.add(new Arrival(at, SentStroke.message(i)));
      }
      if (random.nextDouble() < doubled) {
        arrivals.add(new Arrival(at + transit(random), SentStroke.message(i)));
      }
    }
    arrivals.sort(Comparator.comparingLong(Arrival::at));
    return arrivals;
  }

  private long transit(Random random) {
    return LEAST + (long) (random.nextDouble() * jitter * Heard.MILLI);
  }

  @Override
  public String toString() {
    return name;
  }
}
