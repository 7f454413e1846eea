package dev.lull.hardware;

import java.util.Arrays;

/// Keeps the host from running further ahead than the device can hold.
///
/// Two counts stay below the depth of its buffer: frames that are still to be felt, which it holds
/// or will hold, and frames that it has not acknowledged, which may lie anywhere on the way.
final class Flow {
  private static final int SEQUENCES = 256;

  private final int depth;
  private final long[] times = new long[SEQUENCES];
  private final long[] bySequence = new long[SEQUENCES];
  private long sent;
  private long felt;
  private long acknowledged;
  private int accepted;

  /// @param depth how many frames the device can hold, 1..255
  Flow(int depth) {
    this.depth = depth;
  }

  /// Forgets what was on the way: another session begins, or the device started anew.
  void clear() {
    felt = sent;
    acknowledged = sent;
    Arrays.fill(bySequence, sent);
  }

  boolean hasRoom(long now) {
    return hasRoom(now, 1);
  }

  /// Whether there is room for so many more frames.
  boolean hasRoom(long now, int more) {
    while (felt < sent && times[place(felt)] - now <= 0) {
      felt++;
    }
    return sent - felt + more <= depth && sent - acknowledged + more <= depth;
  }

  /// Takes note of a frame that was sent, and of when it is to be felt.
  void sent(int sequence, long at) {
    times[place(sent)] = at;
    sent++;
    bySequence[sequence] = sent;
  }

  /// Takes note of what the device says it accepted: how many in all, and which one last.
  void accepted(int count, int sequence) {
    if (count != accepted) {
      accepted = count;
      acknowledged = Math.max(acknowledged, bySequence[sequence]);
    }
  }

  private static int place(long frame) {
    return (int) (frame % SEQUENCES);
  }
}
