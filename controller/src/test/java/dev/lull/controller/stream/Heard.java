package dev.lull.controller.stream;

import dev.lull.patterns.Contacts;

/// A playout that is asked every 10 ms, as the player asks it.
final class Heard {
  static final long MILLI = 1_000_000L;
  static final long FRAME = 10 * MILLI;
  static final long START = 12_345_678_901_234L;

  final Playout playout = new Playout();
  final Contacts contacts = new Contacts();
  long now = START;

  void take(StreamMessage message) {
    playout.take(message, now);
  }

  void step() {
    now += FRAME;
    contacts.clear();
    playout.contactsAt(now, contacts);
  }

  void run(int millis) {
    for (long end = now + millis * MILLI; now < end; ) {
      step();
    }
  }

  /// What is felt at all.
  double pressure() {
    double pressure = 0;
    for (int i = 0; i < contacts.size(); i++) {
      pressure += contacts.pressure(i);
    }
    return pressure;
  }
}
