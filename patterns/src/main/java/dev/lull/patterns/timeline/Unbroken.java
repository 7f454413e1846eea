package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Timeline;
import java.util.List;

/// A touch, which is played whole or not at all.
///
/// @param touch what is felt; it has an end
public record Unbroken(Timeline touch) implements Node {
  @Override
  public long length() {
    return touch.length();
  }

  @Override
  public void contactsAt(long t, Contacts into) {
    touch.contactsAt(t, into);
  }

  @Override
  public Node lasting(long length) {
    if (length < length()) {
      return new Silence(length);
    }
    return length == length() ? this : new Sequence(List.of(this, new Silence(length - length())));
  }
}
