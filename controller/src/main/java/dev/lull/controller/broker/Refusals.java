package dev.lull.controller.broker;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Says who was refused, why, and what to do; the same at most once a minute.
final class Refusals {
  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
  private static final int MOST_KEPT = 256;

  private final LongSupplier nanos;
  private final Consumer<String> log;
  private final Map<String, Long> told =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > MOST_KEPT;
        }
      };

  Refusals(LongSupplier nanos, Consumer<String> log) {
    this.nanos = nanos;
    this.log = log;
  }

  synchronized void tell(String sentence) {
    long now = nanos.getAsLong();
    Long last = told.get(sentence);
    if (last == null || now - last >= MINUTE) {
      told.put(sentence, now);
      log.accept(sentence);
    }
  }
}
