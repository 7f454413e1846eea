package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Stroked;
import dev.lull.patterns.place.Surface;
import java.util.function.Consumer;

/// A touch that is each time a little faster or slower, firmer or lighter, and beside its place.
///
/// It takes the time that its slowest would take, so that nothing after it depends on chance.
///
/// @param touch played whole
/// @param pace how much faster or slower it may be, as a share, 0 ≤ pace < 1
/// @param pressure how much firmer or lighter, as a share
/// @param place how far beside its place, along and around, in millimetres
/// @param surface of the arm
public record Varied(Node touch, double pace, double pressure, double place, Surface surface)
    implements Node {
  private static final int PACE = 0;
  private static final int PRESSURE = 1;
  private static final int ALONG = 2;
  private static final int AROUND = 3;
  private static final int INNER = 4;

  @Override
  public long length() {
    return Math.round(touch.length() / (1 - pace));
  }

  @Override
  public void contactsAt(long t, long chance, Contacts into) {
    if (t < 0) {
      return;
    }
    int first = into.size();
    touch.contactsAt((long) (t * faster(chance)), Chance.of(chance, INNER), into);
    double firmer = firmer(chance);
    double along = place * Chance.either(chance, ALONG);
    double around = place * Chance.either(chance, AROUND);
    for (int i = first; i < into.size(); i++) {
      into.press(i, firmer);
      into.move(i, along, 360 * around / surface.girth(into.along(i)));
    }
  }

  private double faster(long chance) {
    return 1 + pace * Chance.either(chance, PACE);
  }

  private double firmer(long chance) {
    return 1 + pressure * Chance.either(chance, PRESSURE);
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
    double faster = faster(chance);
    double firmer = firmer(chance);
    touch.strokes(
        Math.round(until * faster),
        Chance.of(chance, INNER),
        it -> each.accept(it.faster(faster).pressed(firmer)));
  }
}
