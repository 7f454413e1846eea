package dev.lull.controller.player;

import dev.lull.controller.player.PlayerState.Status;
import dev.lull.hardware.Link;
import dev.lull.hardware.Sleeve;
import dev.lull.hardware.SleeveReport;
import dev.lull.hardware.StopKind;
import dev.lull.patterns.render.Renderer;
import java.util.Optional;

/// Plays sessions on a sleeve: the one loop of Lull, which a thread runs and a test steps.
///
/// [#submit] and [#position] may be called from any thread; everything else belongs to the thread
/// that calls [#doWork]. A stop is served before any other command, and every play that was
/// submitted before it is dropped. In steady state a call allocates nothing.
public final class Player {
  private final Sleeve sleeve;
  private final Renderer renderer;
  private final PlayerSettings settings;
  private final PlayerListener listener;

  private final Orders orders = new Orders();
  private final Glide intensity = new Glide(1.0);
  private final Glide pace = new Glide(1.0);
  private Optional<Session> waiting = Optional.empty();
  private Optional<Playback> playing = Optional.empty();
  private Optional<Ending> lastEnding = Optional.empty();
  private final Pausing pausing = new Pausing();
  private SleeveReport seen;
  private boolean asked;
  private boolean resuming;
  private long lastRun;
  private boolean changed = true;
  private volatile long position;

  /// Makes a player that is idle.
  ///
  /// @param now host nanos of the same clock that [#doWork] is given
  public Player(
      Sleeve sleeve,
      Renderer renderer,
      PlayerSettings settings,
      PlayerListener listener,
      long now) {
    this.sleeve = sleeve;
    this.renderer = renderer;
    this.settings = settings;
    this.listener = listener;
    this.seen = sleeve.report();
    this.lastRun = now;
  }

  /// Asks for something to be done in one of the next rounds of [#doWork].
  public void submit(Command command) {
    orders.submit(command);
  }

  /// Nanos of sleeve time that the present session has come to; 0 when none plays.
  public long position() {
    return position;
  }

  /// Does what is due.
  ///
  /// @param now host nanos, monotonic
  /// @return how much there was to do; 0 means that the caller may rest for a millisecond
  public int doWork(long now) {
    int work = sleeve.doWork(now);
    work += serveStop(now);
    work += serveCommands(now);
    forgetPaused(now);
    noticeStall(now);
    noticeLink(now);
    work += play(now);
    tellWhatChanged();
    lastRun = now;
    return work;
  }

  private int serveStop(long now) {
    Optional<Command.Stop> stop = orders.takeStop();
    if (stop.isEmpty()) {
      return 0;
    }
    sleeve.stop(now, stop.get().kind());
    waiting.ifPresent(session -> end(session, new Ending.Overtaken()));
    waiting = Optional.empty();
    if (playing.isPresent() || pausing.isSo()) {
      endAll(new Ending.Stopped(stop.get().by()));
    }
    return 1;
  }

  private int serveCommands(long now) {
    int served = 0;
    for (var next = orders.take(); next.isPresent(); next = orders.take()) {
      serve(next.get(), now);
      served++;
    }
    return served;
  }

  private void serve(Orders.Order order, long now) {
    switch (order.command()) {
      case Command.Play(Session session) when order.overtaken() ->
          listener.ended(session, new Ending.Overtaken());
      case Command.Play(Session session) -> begin(session, now);
      case Command.SetIntensity(double target) -> glide(intensity, target, now);
      case Command.SetPace(double target) -> glide(pace, target, now);
      case Command.Clear() -> sleeve.clear(now);
      case Command.Pause() -> pause(now);
      case Command.Resume() -> resume();
      case Command.Stop _ -> throw new IllegalStateException("a stop never queues");
    }
  }

  private void glide(Glide value, double target, long now) {
    value.towards(target, now, settings.glide());
    changed = true;
  }

  private void begin(Session session, long now) {
    session.intensity().ifPresent(target -> glide(intensity, target, now));
    session.pace().ifPresent(target -> glide(pace, target, now));
    waiting.ifPresent(before -> listener.ended(before, new Ending.Replaced()));
    pausing.over().ifPresent(kept -> end(kept.session(), new Ending.Replaced()));
    await(session, false);
    switch (session.from()) {
      case From.Moment _ -> playing.ifPresent(Playback::leave);
      case From.Here() -> {}
    }
  }

  private void await(Session session, boolean begun) {
    waiting = Optional.of(session);
    resuming = begun;
    changed = true;
    asked = false;
  }

  /// What fades out at its own end is left to end.
  private void pause(long now) {
    if (pausing.isSo() || (playing.isPresent() && playing.get().leaving() && waiting.isEmpty())) {
      return;
    }
    if (playing.isPresent()) {
      playing.get().leave();
      pausing.fade();
      changed = true;
    } else if (waiting.isPresent()) {
      keep(waiting.get(), now, resuming);
    }
  }

  private void keep(Session session, long now, boolean begun) {
    pausing.keep(session, now, begun);
    waiting = Optional.empty();
    playing = Optional.empty();
    position = session.from().alone();
    changed = true;
    sleeve.stop(now, StopKind.SOFT);
  }

  private void resume() {
    boolean wasFading = pausing.isFading();
    pausing.over().ifPresent(kept -> await(kept.session(), kept.begun()));
    if (wasFading && waiting.isEmpty()) {
      playing.ifPresent(Playback::comeBack);
    }
    changed = true;
  }

  private void forgetPaused(long now) {
    if (pausing.isForgotten(now)) {
      endAll(new Ending.Stopped("a pause of 10 min"));
    }
  }

  private void noticeStall(long now) {
    if (playing.isPresent() && now - lastRun > settings.longestStall()) {
      long millis = (now - lastRun) / 1_000_000L;
      sleeve.stop(now, StopKind.SOFT);
      endAll(
          new Ending.Interrupted(
              "the controller stood still for "
                  + millis
                  + " ms; more than "
                  + settings.longestStall() / 1_000_000L
                  + " ms ends a session"));
    }
  }

  // A sleeve gives the same report until there is news; comparing all of it every tick would cost
  // more.
  @SuppressWarnings("ReferenceEquality")
  private void noticeLink(long now) {
    SleeveReport report = sleeve.report();
    if (report != seen) {
      seen = report;
      changed = true;
    }
    if (playing.isPresent() && !(report.link() instanceof Link.Armed)) {
      endAll(new Ending.Interrupted(LinkWords.of(report.link())));
    } else if (playing.isEmpty() && waiting.isPresent()) {
      startOnceArmed(report.link(), now);
    }
  }

  private void startOnceArmed(Link link, long now) {
    switch (link) {
      case Link.Armed() -> start(now);
      case Link.Idle _ when !asked -> arm(now);
      case Link.Arming(), Link.Stopping() -> {}
      case Link.Away _, Link.Connecting _, Link.Faulted _, Link.Idle _, Link.Refused _ ->
          endAll(new Ending.Interrupted(LinkWords.of(link)));
    }
  }

  private void arm(long now) {
    asked = true;
    sleeve.arm(now);
  }

  private void start(long now) {
    Session session = waiting.orElseThrow();
    waiting = Optional.empty();
    playing = Optional.of(new Playback(session, settings, renderer, now));
    position = session.from().alone();
    changed = true;
    if (!resuming) {
      listener.started(session);
    }
  }

  private int play(long now) {
    if (playing.isEmpty()) {
      return 0;
    }
    Playback playback = playing.get();
    if (waiting.isPresent() && playback.canGoOver()) {
      goOver(playback);
    }
    int sent = playback.send(now, sleeve, intensity, pace);
    position = playback.position();
    if (playback.over(now)) {
      conclude(playback, now);
    }
    return sent;
  }

  private void goOver(Playback playback) {
    Session next = waiting.orElseThrow();
    waiting = Optional.empty();
    end(playback.session(), new Ending.Replaced());
    playback.goOver(next);
    listener.started(next);
  }

  private void conclude(Playback playback, long now) {
    if (pausing.isFading() && !(waiting.isEmpty() && playback.isFinished())) {
      keepFaded(playback, now);
      return;
    }
    boolean makesRoom = waiting.isPresent();
    Ending ending = makesRoom ? new Ending.Replaced() : new Ending.Finished();
    end(playback.session(), ending);
    playing = Optional.empty();
    pausing.over();
    if (makesRoom) {
      start(now);
    } else {
      sleeve.stop(now, StopKind.SOFT);
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

  private void endAll(Ending ending) {
    playing.ifPresent(playback -> end(playback.session(), ending));
    waiting.ifPresent(session -> end(session, ending));
    pausing.over().ifPresent(kept -> end(kept.session(), ending));
    playing = Optional.empty();
    waiting = Optional.empty();
    lastEnding = Optional.of(ending);
    changed = true;
  }

  private void end(Session session, Ending ending) {
    lastEnding = Optional.of(ending);
    position = 0;
    changed = true;
    listener.ended(session, ending);
  }

  private void tellWhatChanged() {
    if (changed) {
      changed = false;
      listener.changed(state());
    }
  }

  private PlayerState state() {
    Optional<Session> session =
        playing.map(Playback::session).or(() -> waiting).or(pausing::session);
    return new PlayerState(status(), session, intensity.target(), pace.target(), lastEnding, seen);
  }

  private Status status() {
    if (pausing.isSo()) {
      return Status.PAUSED;
    }
    if (playing.isPresent()) {
      return playing.get().leaving() ? Status.FADING : Status.PLAYING;
    }
    return waiting.isPresent() ? Status.ARMING : Status.IDLE;
  }
}
