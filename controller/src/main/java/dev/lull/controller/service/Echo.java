package dev.lull.controller.service;

import java.util.concurrent.atomic.AtomicLongArray;

/// How long what comes over one connection can have been on its way, told without anybody's clock
/// but our own: a mark is published again and again and comes back in line with everything else. A
/// message that comes after a mark was published after it.
///
/// One thread asks for marks, another hears them and asks how old messages may be. Times are host
/// nanos.
final class Echo {
  private static final long APART = 500_000_000L;

  /// A mark that has not come back by then is given up; the next one is published.
  private static final long LOST = 5_000_000_000L;

  private static final int REMEMBERED = 16;

  private final AtomicLongArray published = new AtomicLongArray(REMEMBERED);
  private volatile long newest = -1;
  private volatile long newestAt;
  private volatile long heard = -1;
  private volatile long proven;

  /// Whether a mark is to be published now: half a second after the one before, which has to have
  /// come back.
  boolean isDue(long now) {
    long waited = now - newestAt;
    return newest < 0 || (heard == newest && waited >= APART) || waited >= LOST;
  }

  /// The next mark.
  ///
  /// @param now when it is published
  String mark(long now) {
    long number = newest + 1;
    published.set((int) (number % REMEMBERED), now);
    newestAt = now;
    newest = number;
    return Long.toString(number);
  }

  /// A mark came back; anything else is passed over.
  void heard(String mark) {
    long number = number(mark);
    if (number > heard && number <= newest && number > newest - REMEMBERED) {
      proven = published.get((int) (number % REMEMBERED));
      heard = number;
    }
  }

  /// The earliest moment at which a message can have been published that comes now. A broker that
  /// gives no marks back says nothing of it: then now.
  long earliest(long now) {
    return heard < 0 ? now : proven;
  }

  private static long number(String mark) {
    try {
      return Long.parseLong(mark);
    } catch (NumberFormatException foreign) {
      return -1;
    }
  }
}
