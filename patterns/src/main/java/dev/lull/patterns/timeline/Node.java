package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Phase;
import dev.lull.patterns.Stroked;
import java.util.List;
import java.util.function.Consumer;

/// A part of a pattern on one arm: the tree that a timeline walks.
///
/// Nodes are immutable and small, however long they play. Asking one costs O(depth · log n).
///
/// What is left to chance in a part is drawn from a number, its chance. A node gives each of its
/// parts a chance of its own ([Chance#of]), so that the same number gives the same touch, in
/// whatever order it is asked.
public sealed interface Node
    permits Sequence,
        Repeated,
        Together,
        Silence,
        Moving,
        Traced,
        Unbroken,
        Varied,
        Late,
        Paced,
        Pressed,
        Fading,
        Seeded,
        Named {
  /// From its beginning to its end, in nanoseconds; [dev.lull.patterns.Timeline#ENDLESS] if it has
  /// none. It does not depend on chance.
  long length();

  /// Adds the contacts of one moment; none before its beginning and from its end on.
  ///
  /// @param t nanoseconds since its beginning
  void contactsAt(long t, long chance, Contacts into);

  /// The same, but taking exactly so long. No touch is cut off: one that would not be finished by
  /// then is not begun, and after it nothing is. What is left of the time is silence.
  ///
  /// @param length in nanoseconds, > 0
  Node lasting(long length);

  /// How many contacts there are at the same moment, at most.
  int most();

  /// Tells of all that touches the skin and begins before a moment.
  ///
  /// @param until nanoseconds since its beginning
  /// @param each told of each, in the order of their beginnings, except for those at the same time
  void strokes(long until, long chance, Consumer<Stroked> each);

  /// Tells of all phases that begin before a moment. A touch has none.
  ///
  /// @param until nanoseconds since its beginning
  default void phases(long until, Consumer<Phase> each) {}

  /// Something that is played whole or not at all, within a time.
  static Node wholeOrNot(Node whole, long length) {
    if (length < whole.length()) {
      return new Silence(length);
    }
    return length == whole.length()
        ? whole
        : Sequence.of(List.of(whole, new Silence(length - whole.length())));
  }
}
