package dev.lull.controller.service;

import dev.lull.controller.mqtt.Outbound;
import java.util.ArrayList;
import java.util.List;

/// Retained commands that are taken away a second time, a moment later: a broker may hand a message
/// to us before it has put it by, and then the first clearing came too early to find it.
///
/// Confined to the bridge's thread.
final class Clearings {
  private static final long LATER_NANOS = 500_000_000L;

  private final List<Again> again = new ArrayList<>();

  private record Again(Outbound clearing, long due) {}

  /// Remembers those of the messages that clear something.
  void note(List<Outbound> published, long now) {
    published.stream()
        .filter(it -> it.retained() && it.payload().isEmpty())
        .forEach(it -> again.add(new Again(it, now + LATER_NANOS)));
  }

  /// Takes what is to be published again by now.
  List<Outbound> due(long now) {
    List<Outbound> due =
        again.stream().filter(it -> it.due() - now <= 0).map(Again::clearing).toList();
    again.removeIf(it -> it.due() - now <= 0);
    return due;
  }
}
