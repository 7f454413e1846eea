package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Stroked;
import java.util.function.Consumer;

/// Nothing, for a while.
///
/// @param length in nanoseconds
public record Silence(long length) implements Node {
  @Override
  public void contactsAt(long t, long chance, Contacts into) {
    // Nothing touches the skin.
  }

  @Override
  public Node lasting(long length) {
    return new Silence(length);
  }

  @Override
  public int most() {
    return 0;
  }

  @Override
  public void strokes(long until, long chance, Consumer<Stroked> each) {
    // Nothing touches the skin.
  }
}
