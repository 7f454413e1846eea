package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Stroked;
import dev.lull.patterns.Timeline;
import java.util.ArrayList;
import java.util.List;

/// A whole pattern on one arm.
///
/// @param whole all of it
public record Played(Node whole) implements Timeline {
  private static final long CHANCE = 0;

  @Override
  public long length() {
    return whole.length();
  }

  @Override
  public void contactsAt(long t, Contacts into) {
    if (t >= 0 && t < length()) {
      whole.contactsAt(t, CHANCE, into);
    }
  }

  @Override
  public List<Stroked> strokes(long until) {
    List<Stroked> strokes = new ArrayList<>();
    whole.strokes(Math.min(until, length()), CHANCE, strokes::add);
    return strokes;
  }
}
