package dev.lull.patterns;

import java.util.List;

/// What a pattern does to one arm, as a function of sleeve time.
///
/// Pure: the same time gives the same contacts, in whatever order it is asked. Asking allocates
/// nothing and takes no longer late in an endless session than early in it.
public interface Timeline {
  /// The length of a timeline that never ends.
  long ENDLESS = Long.MAX_VALUE;

  /// How long it takes, in nanoseconds; [#ENDLESS] if it never ends.
  long length();

  /// Adds the contacts of one moment. It does not clear `into` first. Before the beginning and from
  /// the end on there are none.
  ///
  /// @param t nanoseconds since the beginning
  void contactsAt(long t, Contacts into);

  /// All that touches the skin and begins before a moment, in the order of their beginnings.
  ///
  /// @param until nanoseconds since the beginning; give one if the timeline is endless
  List<Stroked> strokes(long until);
}
