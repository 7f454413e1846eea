package dev.lull.controller.broker;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Counts the logins that were wrong, so that nobody tries one after the other.
final class Attempts {
  static final int MOST_A_MINUTE = 10;

  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
  private static final int MOST_ADDRESSES = 1_024;

  private final LongSupplier nanos;
  private final Map<InetAddress, Integer> failed = new HashMap<>();
  private long since;

  Attempts(LongSupplier nanos) {
    this.nanos = nanos;
    this.since = nanos.getAsLong();
  }

  synchronized boolean areTooMany(InetAddress from) {
    forgetOld();
    return failed.getOrDefault(from, 0) >= MOST_A_MINUTE;
  }

  synchronized void failed(InetAddress from) {
    forgetOld();
    if (failed.size() < MOST_ADDRESSES || failed.containsKey(from)) {
      failed.merge(from, 1, Integer::sum);
    }
  }

  private void forgetOld() {
    long now = nanos.getAsLong();
    if (now - since >= MINUTE) {
      failed.clear();
      since = now;
    }
  }
}
