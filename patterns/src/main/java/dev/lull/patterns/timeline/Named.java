package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Phase;
import dev.lull.patterns.Stroked;
import java.util.function.Consumer;

/// A phase: a part that its author has given a name.
///
/// @param part what is played; it has an end
/// @param name of the phase
public record Named(Node part, String name) implements Node {
  @Override
  public long length() {
    return part.length();
  }

  @Override
  public void contactsAt(long t, long chance, Contacts into) {
    part.contactsAt(t, chance, into);
  }

  /// Where the time is too short for any touch of it, the phase is not begun either.
  @Override
  public Node lasting(long length) {
    Node cut = part.lasting(length);
    return cut.most() == 0 && part.most() > 0 ? cut : new Named(cut, name);
  }

  @Override
  public int most() {
    return part.most();
  }

  @Override
  public void strokes(long until, long chance, Consumer<Stroked> each) {
    part.strokes(until, chance, each);
  }

  @Override
  public void phases(long until, Consumer<Phase> each) {
    if (until > 0) {
      each.accept(new Phase(name, 0, length()));
      part.phases(until, each);
    }
  }
}
