package dev.lull.controller.player;

import dev.lull.hardware.Sleeve;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.render.Renderer;

/// The frames of a session, made a horizon ahead of the moment they are felt. Another session may
/// take its place without a gap.
///
/// Each frame advances the session by a frame period times the pace, so that a change of pace never
/// jumps. A pause of the host longer than the horizon loses no part of the session: it is taken up
/// where it was, faded in again. Allocates nothing after construction.
final class Playback {
  private final PlayerSettings settings;
  private final Renderer renderer;
  private final Contacts contacts = new Contacts();
  private final float[] amplitude;
  private final Glide fade = new Glide(0.0);
  private final Crossing crossing;
  private Session session;
  private double position;
  private long nextAt;
  private boolean leaving;

  Playback(Session session, PlayerSettings settings, Renderer renderer, long now) {
    this.session = session;
    this.settings = settings;
    this.renderer = renderer;
    this.amplitude = new float[renderer.motors()];
    this.crossing = new Crossing(session.timeline());
    this.position = session.from().alone();
    begin(now);
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

  /// Sends all frames that the horizon has room for.
  ///
  /// @return how many were sent
  int send(long now, Sleeve sleeve, Glide intensity, Glide pace) {
    takeUpAfterPause(now);
    int sent = 0;
    while (nextAt - now <= settings.horizon() && !allSent()) {
      render(intensity);
      if (!sleeve.frame(now, nextAt, amplitude)) {
        return sent;
      }
      advance(pace);
      sent++;
    }
    return sent;
  }

  /// Whether the last frame has been sent and its moment has passed.
  boolean over(long now) {
    return allSent() && now - nextAt >= 0;
  }

  private boolean allSent() {
    return isFinished() || (leaving && fade.arrived(nextAt));
  }

  private void begin(long now) {
    nextAt = now + 2 * settings.framePeriod();
    fade.towards(1.0, nextAt, settings.fadeIn());
  }

  private void takeUpAfterPause(long now) {
    if (now - nextAt >= 0 && !allSent()) {
      nextAt = now + 2 * settings.framePeriod();
      if (!leaving) {
        fade.towards(0.0, nextAt, 0);
        fade.towards(1.0, nextAt, settings.fadeIn());
      }
    }
  }

  private void render(Glide intensity) {
    contacts.clear();
    crossing.contactsAt(nextAt, session.timeline(), position, contacts);
    renderer.render(contacts, amplitude);
    float strength = (float) (intensity.at(nextAt) * fade.at(nextAt));
    for (int motor = 0; motor < amplitude.length; motor++) {
      amplitude[motor] *= strength;
    }
  }

  private void advance(Glide pace) {
    double step = settings.framePeriod() * pace.at(nextAt);
    position += step;
    crossing.advance(step);
    nextAt += settings.framePeriod();
    if (session.isCutShort() && !leaving && remaining(pace) <= settings.fadeOut()) {
      leave();
    }
  }

  private double remaining(Glide pace) {
    return (session.length() - position) / pace.at(nextAt);
  }
}
