package dev.lull.hardware;

import org.jctools.queues.atomic.SpscAtomicArrayQueue;

/// Slots going round between two threads: one fills them, the other empties them. Nobody waits, and
/// nothing is allocated on the way.
final class Lane {
  /// What is given instead of a slot when there is none.
  static final Slot NONE = new Slot(0);

  private final SpscAtomicArrayQueue<Slot> empty;
  private final SpscAtomicArrayQueue<Slot> full;

  Lane(int slots, int size) {
    empty = new SpscAtomicArrayQueue<>(slots);
    full = new SpscAtomicArrayQueue<>(slots);
    for (int i = 0; i < slots; i++) {
      empty.add(new Slot(size));
    }
  }

  /// For the thread that fills: a slot to fill, or [#NONE].
  Slot toFill() {
    return orNone(empty.poll());
  }

  void filled(Slot slot) {
    full.add(slot);
  }

  /// For the thread that empties: the oldest full slot, or [#NONE].
  Slot toEmpty() {
    return orNone(full.poll());
  }

  void emptied(Slot slot) {
    empty.add(slot);
  }

  private static Slot orNone(Slot slot) {
    return slot == null ? NONE : slot;
  }
}
