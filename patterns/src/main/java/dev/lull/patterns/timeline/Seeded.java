package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Phase;
import dev.lull.patterns.Stroked;
import java.util.function.Consumer;

/// Something whose chance starts from a seed of its own as well.
///
/// @param part what is played
public record Seeded(Node part, long seed) implements Node {
  @Override
  public long length() {
    return part.length();
  }

  @Override
  public void contactsAt(long t, long chance, Contacts into) {
    part.contactsAt(t, Chance.of(chance, seed), into);
  }

  @Override
  public Node lasting(long length) {
    return new Seeded(part.lasting(length), seed);
  }

  @Override
  public int most() {
    return part.most();
  }

  @Override
  public void strokes(long until, long chance, Consumer<Stroked> each) {
    part.strokes(until, Chance.of(chance, seed), each);
  }

  @Override
  public void phases(long until, Consumer<Phase> each) {
    part.phases(until, each);
  }
}
