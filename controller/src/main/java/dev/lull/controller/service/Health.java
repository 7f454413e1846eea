package dev.lull.controller.service;

import dev.lull.hardware.SleeveReport.Counters;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How a controller fares, told every half a minute. Confined to the bridge's thread.
final class Health {
  private static final long EVERY_NANOS = Duration.ofSeconds(30).toNanos();
  private static final double NANOS_PER_SECOND = 1e9;
  private static final double NANOS_PER_MINUTE = 60e9;
  private static final long MIB = 1L << 20;

  private final long begun;
  private Optional<Long> told = Optional.empty();
  private long counting;
  private long arrivalsBefore;
  private long published;

  /// Begins to count.
  ///
  /// @param now host nanos, monotonic
  Health(long now) {
    this.begun = now;
    this.counting = now;
  }

  /// Counts messages that were published.
  void published(int messages) {
    published += messages;
  }

  /// Lets it be told anew at once, as on a new connection.
  void askAgain() {
    told = Optional.empty();
  }

  /// What there is to tell, if it is time.
  ///
  /// @param arrivals how many messages have come from the broker since the beginning
  Optional<String> due(long now, long arrivals, Counters wire) {
    if (told.isPresent() && now - told.get() < EVERY_NANOS) {
      return Optional.empty();
    }
    // In a shorter time than usual there is too little to tell a rate from.
    double minutes = Math.max(now - counting, EVERY_NANOS) / NANOS_PER_MINUTE;
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("uptime", Math.round((now - begun) / NANOS_PER_SECOND));
    putHeap(json.putObject("heap"), Runtime.getRuntime());
    json.putObject("messages")
        .put("in", perMinute(arrivals - arrivalsBefore, minutes))
        .put("out", perMinute(published, minutes));
    putWire(json.putObject("frames"), wire);
    told = Optional.of(now);
    counting = now;
    arrivalsBefore = arrivals;
    published = 0;
    return Optional.of(json.toString());
  }

  private static void putHeap(ObjectNode json, Runtime runtime) {
    json.put("used", (runtime.totalMemory() - runtime.freeMemory()) / MIB);
    json.put("max", runtime.maxMemory() / MIB);
  }

  private static void putWire(ObjectNode json, Counters wire) {
    json.put("sent", wire.sent())
        .put("late", wire.late())
        .put("dropped", wire.dropped())
        .put("broken", wire.broken());
  }

  private static long perMinute(long count, double minutes) {
    return Math.round(count / minutes);
  }
}
