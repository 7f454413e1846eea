package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Stroked;
import java.util.function.Consumer;

/// A touch of several parts, which is played whole or not at all.
///
/// @param touch what is felt; it has an end
public record Unbroken(Node touch) implements Node {
  @Override
  public long length() {
    return touch.length();
  }

  @Override
  public void contactsAt(long t, long chance, Contacts into) {
    touch.contactsAt(t, chance, into);
  }

  @Override
  public Node lasting(long length) {
    return Node.wholeOrNot(this, length);
  }

  @Override
  public int most() {
    return touch.most();
  }

  @Override
  public void strokes(long until, long chance, Consumer<Stroked> each) {
    touch.strokes(until, chance, each);
  }
}
