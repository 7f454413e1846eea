package dev.lull.hardware.fault;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Which faults are still to be tried, in the order of a seed.
final class Plan {
  private final Deque<Fault> left;
  private final int planned;
  private int again;

  /// @param times how often each fault is to be tried
  Plan(List<Fault> faults, int times, long seed) {
    List<Fault> all = new ArrayList<>();
    faults.forEach(fault -> all.addAll(Collections.nCopies(times, fault)));
    Collections.shuffle(all, new Random(seed));
    left = new ArrayDeque<>(all);
    planned = all.size();
  }

  Optional<Fault> next() {
    return Optional.ofNullable(left.poll());
  }

  /// This machine was held up, and the session ended before the fault came: it counts for nothing.
  void again(Fault fault) {
    left.add(fault);
    again++;
  }

  /// Whether that was so too often for the others to say much.
  boolean isTooOftenHeldUp() {
    return again > planned / 4 + 10;
  }

  /// How often that was so.
  int heldUp() {
    return again;
  }
}
