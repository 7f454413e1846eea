package dev.lull.protocol;

import java.util.EnumMap;
import java.util.Map;

/// How many broken messages have come, by kind; each count wraps after 2³².
final class BrokenCounts {

  private static final class Count {
    private int value;
  }

  private final Map<BrokenKind, Count> byKind = new EnumMap<>(BrokenKind.class);
  private final Count all = new Count();

  BrokenCounts() {
    for (BrokenKind kind : BrokenKind.values()) {
      byKind.put(kind, new Count());
    }
  }

  void add(BrokenKind kind) {
    byKind.get(kind).value++;
    all.value++;
  }

  int of(BrokenKind kind) {
    return byKind.get(kind).value;
  }

  int all() {
    return all.value;
  }
}
