package dev.lull.controller.player;

import dev.lull.patterns.Contacts;

/// A session on its way, frame by frame. Another session may take its place without a gap.
///
/// Each frame advances the session by a frame period times the pace, so that a change of pace never
/// jumps. Allocates nothing after construction.
final class Playback {
  private final PlayerSettings settings;
  private final Glide fade = new Glide(0.0);
  private final Crossing crossing;
  private Session session;
  private double position;
  private long nextAt;
  private boolean leaving;

  /// Begins.
  ///
  /// @param nextAt host nanos at which its first frame is felt
  Playback(Session session, PlayerSettings settings, long nextAt) {
    this.session = session;
    this.settings = settings;
    this.crossing = new Crossing(session.timeline());
    this.position = session.from().alone();
    this.nextAt = nextAt;
    fade.towards(1.0, nextAt, settings.fadeIn());
  }

  Session session() {
    return session;
  }

  /// Nanos of sleeve time that have been sent.
  long position() {
    return (long) position;
  }

  boolean leaving() {
    return leaving;
  }

  /// Whether another session can take its place: not while it fades out, nor while it goes over.
  boolean canGoOver() {
    return !leaving && crossing.over(nextAt);
  }

  /// Goes over to another session, which takes up at the moment that this one has come to, or at
  /// its beginning if it is not that long.
  void goOver(Session next) {
    crossing.leave(session.timeline(), position, nextAt, settings.glide());
    session = next;
    position = position < next.length() ? position : 0;
  }

  /// Fades to rest from here; the playback is [#over] once that has been felt.
  void leave() {
    if (leaving) {
      return;
    }
    leaving = true;
    fade.towards(0.0, nextAt, settings.fadeOut());
  }

  /// Rises again from where the fading has come to.
  void comeBack() {
    leaving = false;
    fade.towards(1.0, nextAt, settings.fadeIn());
  }

  /// Whether it has come to the end of its session.
  boolean isFinished() {
    return position >= session.length();
  }

  /// Takes up at another moment, after a pause in which nothing was felt.
  ///
  /// @param at host nanos at which its next frame is felt
  void takeUp(long at) {
    if (allSent()) {
      return;
    }
    nextAt = at;
    if (!leaving) {
      fade.towards(0.0, nextAt, 0);
      fade.towards(1.0, nextAt, settings.fadeIn());
    }
  }

  /// Adds the contacts of its next frame, if it has one.
  void contactsAt(Contacts into) {
    if (allSent()) {
      return;
    }
    int first = into.size();
    crossing.contactsAt(nextAt, session.timeline(), position, into);
    double strength = fade.at(nextAt);
    for (int i = first; i < into.size(); i++) {
      into.press(i, strength);
    }
  }

  /// Its next frame has been sent, if it had one.
  void advance(Glide pace) {
    if (allSent()) {
      return;
    }
    double step = settings.framePeriod() * pace.at(nextAt);
    position += step;
    crossing.advance(step);
    nextAt += settings.framePeriod();
    if (session.isCutShort() && !leaving && remaining(pace) <= settings.fadeOut()) {
      leave();
    }
  }

  /// Whether the last frame has been sent and its moment has passed.
  boolean over(long now) {
    return allSent() && now - nextAt >= 0;
  }

  boolean allSent() {
    return isFinished() || (leaving && fade.arrived(nextAt));
  }

  private double remaining(Glide pace) {
    return (session.length() - position) / pace.at(nextAt);
  }
}
