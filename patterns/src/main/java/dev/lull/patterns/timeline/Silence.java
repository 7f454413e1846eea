package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;

/// Nothing, for a while.
///
/// @param length in nanoseconds
public record Silence(long length) implements Node {
  @Override
  public void contactsAt(long t, Contacts into) {
    // Nothing touches the skin.
  }

  @Override
  public Node lasting(long length) {
    return new Silence(length);
  }
}
