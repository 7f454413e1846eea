package dev.lull.controller.player;

import java.util.Optional;

/// The session that plays, the one that waits for its turn, and the one that is paused. Of each
/// there is one at most. Confined to the player's thread, but for [#position].
final class Sessions {
  private final PlayerSettings settings;
  private final Chronicle chronicle;
  private final Pausing pausing = new Pausing();
  private Optional<Session> waiting = Optional.empty();
  private Optional<Playback> playing = Optional.empty();
  private boolean resuming;
  private volatile long position;

  Sessions(PlayerSettings settings, Chronicle chronicle) {
    this.settings = settings;
    this.chronicle = chronicle;
  }

  Optional<Playback> playing() {
    return playing;
  }

  /// Nanos of sleeve time that the present session has come to; 0 when none plays. May be called
  /// from any thread.
  long position() {
    return position;
  }

  /// The session that plays, or is about to, or is paused.
  Optional<Session> present() {
    return playing.map(Playback::session).or(() -> waiting).or(pausing::session);
  }

  /// Whether one plays or wants to, so that the sleeve has to be armed.
  boolean needSleeve() {
    return playing.isPresent() || waiting.isPresent();
  }

  boolean arePaused() {
    return pausing.isSo();
  }

  /// Whether one waits for its first frame, and none has to end before.
  boolean canStart() {
    return playing.isEmpty() && waiting.isPresent();
  }

  /// Lets a session begin as soon as it can.
  void begin(Session session) {
    waiting.ifPresent(before -> chronicle.turnedAway(before, new Ending.Replaced()));
    pausing.over().ifPresent(kept -> end(kept.session(), new Ending.Replaced()));
    await(session, false);
    switch (session.from()) {
      case From.Moment _ -> playing.ifPresent(Playback::leave);
      case From.Here() -> {}
    }
  }

  /// Starts what waits.
  ///
  /// @param at host nanos at which its first frame is felt
  void start(long at) {
    Session session = waiting.orElseThrow();
    waiting = Optional.empty();
    playing = Optional.of(new Playback(session, settings, at));
    position = session.from().alone();
    chronicle.changed();
    if (!resuming) {
      chronicle.started(session);
    }
  }

  /// Lets what waits take the place of what plays without a gap, if that is what it is for.
  void goOver() {
    if (playing.isEmpty() || waiting.isEmpty() || !playing.get().canGoOver()) {
      return;
    }
    Session next = waiting.get();
    waiting = Optional.empty();
    end(playing.get().session(), new Ending.Replaced());
    playing.get().goOver(next);
    chronicle.started(next);
  }

  /// Notices how far it has come.
  ///
  /// @param nextAt host nanos at which the next frame is felt
  void follow(long now, long nextAt) {
    if (playing.isEmpty()) {
      return;
    }
    position = playing.get().position();
    if (playing.get().over(now)) {
      conclude(playing.get(), now, nextAt);
    }
  }

  /// Lets what plays fade out, and keeps its place. What fades out at its own end is left to end.
  void pause(long now) {
    if (pausing.isSo() || (playing.isPresent() && playing.get().leaving() && waiting.isEmpty())) {
      return;
    }
    if (playing.isPresent()) {
      playing.get().leave();
      pausing.fade();
      chronicle.changed();
    } else if (waiting.isPresent()) {
      keep(waiting.get(), now, resuming);
    }
  }

  /// Lets what is paused go on, or rise again if it was still fading.
  void resume() {
    boolean wasFading = pausing.isFading();
    pausing.over().ifPresent(kept -> await(kept.session(), kept.begun()));
    if (wasFading && waiting.isEmpty()) {
      playing.ifPresent(Playback::comeBack);
    }
    chronicle.changed();
  }

  /// Ends what has been paused for too long.
  void forget(long now) {
    if (pausing.isForgotten(now)) {
      pausing.over().ifPresent(it -> end(it.session(), new Ending.Stopped("a pause of 10 min")));
    }
  }

  /// What waits is never to begin, since a stop came after it.
  void overtake() {
    waiting.ifPresent(session -> end(session, new Ending.Overtaken()));
    waiting = Optional.empty();
  }

  /// Ends all of them at once.
  void endAll(Ending ending) {
    playing.ifPresent(playback -> end(playback.session(), ending));
    waiting.ifPresent(session -> end(session, ending));
    pausing.over().ifPresent(kept -> end(kept.session(), ending));
    playing = Optional.empty();
    waiting = Optional.empty();
  }

  private void await(Session session, boolean begun) {
    waiting = Optional.of(session);
    resuming = begun;
    chronicle.changed();
  }

  private void conclude(Playback playback, long now, long nextAt) {
    if (pausing.isFading() && !(waiting.isEmpty() && playback.isFinished())) {
      keepFaded(playback, now);
      return;
    }
    boolean makesRoom = waiting.isPresent();
    end(playback.session(), makesRoom ? new Ending.Replaced() : new Ending.Finished());
    playing = Optional.empty();
    pausing.over();
    if (makesRoom) {
      start(nextAt);
    }
  }

  /// Keeps what has faded out, or what it has made room for.
  private void keepFaded(Playback playback, long now) {
    if (waiting.isPresent()) {
      end(playback.session(), new Ending.Replaced());
      keep(waiting.get(), now, false);
    } else {
      keep(playback.session().from(playback.position()), now, true);
    }
  }

  private void keep(Session session, long now, boolean begun) {
    pausing.keep(session, now, begun);
    waiting = Optional.empty();
    playing = Optional.empty();
    position = session.from().alone();
    chronicle.changed();
  }

  private void end(Session session, Ending ending) {
    position = 0;
    chronicle.ended(session, ending);
  }
}
