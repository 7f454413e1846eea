package dev.lull.controller.stream;

import dev.lull.controller.stream.StreamMessage.Chunk;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.Timeline;
import java.util.Optional;

/// The chunks of pattern of a stream that are felt, or are still to be. A chunk is known by the
/// moment at which it begins, so that one that is sent twice is felt once. Asking allocates
/// nothing.
final class Chunks {
  private static final long EASE = 300_000_000L;

  private final Slot[] slots = new Slot[StreamMessage.MOST_CHUNKS];

  Chunks() {
    for (int i = 0; i < slots.length; i++) {
      slots[i] = new Slot();
    }
  }

  void clear() {
    for (Slot slot : slots) {
      slot.clear();
    }
  }

  /// Takes a chunk in, unless it is known, is over, or too many are waiting.
  ///
  /// @param position stream time that is felt now; one that has begun by then comes in gently
  void take(Chunk chunk, double position) {
    if (chunk.at() + chunk.timeline().length() <= position || isKnown(chunk.at())) {
      return;
    }
    for (Slot slot : slots) {
      if (slot.isFree()) {
        slot.fill(chunk, chunk.at() < position);
        return;
      }
    }
  }

  /// Adds what is felt of them.
  ///
  /// @param position stream time
  /// @param dt nanos since it was last asked
  /// @param strength share 0..1 of what they are
  void contactsAt(double position, long dt, double strength, Contacts into) {
    for (Slot slot : slots) {
      slot.contactsAt(position, dt, strength, into);
    }
  }

  private boolean isKnown(long at) {
    for (Slot slot : slots) {
      if (!slot.isFree() && slot.at == at) {
        return true;
      }
    }
    return false;
  }

  private static final class Slot {
    private final Ramp ramp = new Ramp(EASE);
    private Optional<Timeline> timeline = Optional.empty();
    private long at;

    boolean isFree() {
      return timeline.isEmpty();
    }

    void clear() {
      timeline = Optional.empty();
    }

    void fill(Chunk chunk, boolean isLate) {
      timeline = Optional.of(chunk.timeline());
      at = chunk.at();
      ramp.set(isLate ? 0 : 1);
    }

    void contactsAt(double position, long dt, double strength, Contacts into) {
      if (isFree() || position < at) {
        return;
      }
      if (position >= at + timeline.get().length()) {
        clear();
        return;
      }
      ramp.towards(true, dt);
      int first = into.size();
      timeline.get().contactsAt((long) position - at, into);
      for (int i = first; i < into.size(); i++) {
        into.press(i, strength * ramp.share());
      }
    }
  }
}
