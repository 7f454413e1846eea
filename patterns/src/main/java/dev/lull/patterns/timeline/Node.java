package dev.lull.patterns.timeline;

import dev.lull.patterns.Timeline;

/// A part of a pattern on one arm: the tree that `contactsAt` walks.
///
/// Nodes are immutable and small, however long they play. Asking one costs O(depth · log n).
public sealed interface Node extends Timeline permits Sequence, Repeated, Silence, Unbroken {
  /// The same, but taking exactly so long. No touch is cut off: one that would not be finished by
  /// then is not begun, and after it nothing is. What is left of the time is silence.
  ///
  /// @param length in nanoseconds, > 0
  Node lasting(long length);
}
