package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Stroked;
import java.util.function.Consumer;

/// A touch played faster or slower than it is written.
///
/// @param touch played whole
/// @param faster how many times as fast, > 0
public record Paced(Node touch, double faster) implements Node {
  @Override
  public long length() {
    return Math.round(touch.length() / faster);
  }

  @Override
  public void contactsAt(long t, long chance, Contacts into) {
    if (t >= 0) {
      touch.contactsAt((long) (t * faster), chance, into);
    }
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
    touch.strokes(Math.round(until * faster), chance, it -> each.accept(it.faster(faster)));
  }
}
