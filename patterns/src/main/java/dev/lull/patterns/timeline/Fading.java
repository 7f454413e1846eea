package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Phase;
import dev.lull.patterns.Stroked;
import java.util.function.Consumer;

/// Something that fades away at its end, as a raised cosine.
///
/// @param part what fades; it has an end
/// @param fade how long it takes to fade, in nanoseconds, > 0, at most as long as the part
public record Fading(Node part, long fade) implements Node {
  @Override
  public long length() {
    return part.length();
  }

  @Override
  public void contactsAt(long t, long chance, Contacts into) {
    int first = into.size();
    part.contactsAt(t, chance, into);
    long left = length() - t;
    if (left < fade) {
      double share = Envelope.raisedCosine((double) left / fade);
      for (int i = first; i < into.size(); i++) {
        into.press(i, share);
      }
    }
  }

  /// What is cut to another length fades at its new end.
  @Override
  public Node lasting(long length) {
    return new Fading(part.lasting(length), Math.min(fade, length));
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
    part.phases(until, each);
  }
}
