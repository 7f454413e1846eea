package dev.lull.controller.player;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Timeline;

/// How the session that plays has come out of the one before, while both are felt.
///
/// The pressures of the one go with the cosine of an angle, those of the other with its sine, so
/// that the energy of a contact that both have stays what it was: it is not felt that it was
/// replaced. Confined to the player's thread; allocates nothing.
final class Crossing {
  private static final double QUARTER = Math.PI / 2;

  private final Glide share = new Glide(1.0);
  private Timeline before;
  private double position;

  /// None: what plays is felt alone.
  Crossing(Timeline alone) {
    this.before = alone;
  }

  /// Begins to go over.
  ///
  /// @param timeline what has played so far
  /// @param at       nanos of sleeve time that it has come to
  void leave(Timeline timeline, double at, long now, long duration) {
    before = timeline;
    position = at;
    share.towards(0.0, now, 0);
    share.towards(1.0, now, duration);
  }

  boolean over(long now) {
    return share.arrived(now);
  }

  void advance(double nanos) {
    position += nanos;
  }

  /// Adds what is felt of both.
  ///
  /// @param coming what is gone over to
  /// @param at     nanos of sleeve time that it has come to
  void contactsAt(long now, Timeline coming, double at, Contacts into) {
    if (over(now)) {
      coming.contactsAt((long) at, into);
      return;
    }
    double angle = QUARTER * share.at(now);
    int first = into.size();
    before.contactsAt((long) position, into);
    int second = into.size();
    coming.contactsAt((long) at, into);
    press(into, first, second, Math.cos(angle));
    press(into, second, into.size(), Math.sin(angle));
  }

  private static void press(Contacts contacts, int first, int end, double factor) {
    for (int i = first; i < end; i++) {
      contacts.press(i, factor);
    }
  }
}
