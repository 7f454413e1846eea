package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Stroked;
import java.util.function.Consumer;

/// A touch with more or less pressure than is written.
///
/// @param touch played whole
/// @param firmer how many times as firm, 0 or more
public record Pressed(Node touch, double firmer) implements Node {
  @Override
  public long length() {
    return touch.length();
  }

  @Override
  public void contactsAt(long t, long chance, Contacts into) {
    int first = into.size();
    touch.contactsAt(t, chance, into);
    for (int i = first; i < into.size(); i++) {
      into.press(i, firmer);
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
    touch.strokes(until, chance, it -> each.accept(it.pressed(firmer)));
  }
}
