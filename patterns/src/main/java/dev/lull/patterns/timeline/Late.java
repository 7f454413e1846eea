package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Phase;
import dev.lull.patterns.Stroked;
import java.util.function.Consumer;

/// Something that begins a little later, by chance, and leaves itself the time for it.
///
/// @param part what begins later
/// @param slack how much later at most, in nanoseconds
public record Late(Node part, long slack) implements Node {
  private static final int LATE = 0;
  private static final int INNER = 1;

  @Override
  public long length() {
    return part.length() + slack;
  }

  @Override
  public void contactsAt(long t, long chance, Contacts into) {
    part.contactsAt(t - late(chance), Chance.of(chance, INNER), into);
  }

  private long late(long chance) {
    return (long) (slack * Chance.share(chance, LATE));
  }

  @Override
  public Node lasting(long length) {
    return length >= length() ? Node.wholeOrNot(this, length) : part.lasting(length);
  }

  @Override
  public int most() {
    return part.most();
  }

  @Override
  public void strokes(long until, long chance, Consumer<Stroked> each) {
    long late = late(chance);
    part.strokes(until - late, Chance.of(chance, INNER), it -> each.accept(it.later(late)));
  }

  /// Told without chance: it begins when it may begin.
  @Override
  public void phases(long until, Consumer<Phase> each) {
    part.phases(until, each);
  }
}
