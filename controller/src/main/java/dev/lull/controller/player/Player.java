package dev.lull.controller.player;

import dev.lull.controller.player.PlayerState.Status;
import dev.lull.hardware.Link;
import dev.lull.hardware.Sleeve;
import dev.lull.hardware.SleeveReport;
import dev.lull.hardware.StopKind;
import dev.lull.patterns.render.Renderer;
import java.util.Optional;

/// Plays sessions and live streams on a sleeve: the one loop of Lull, which a thread runs and a
/// test steps. There is one session and one stream at a time; both together touch the skin.
///
/// [#submit], [#position] and [#glance] may be called from any thread; everything else belongs to
/// the thread that calls [#doWork]. A stop is served before any other command, and every play that
/// was submitted before it is dropped. After one that latches nothing is played until
/// [Command.Rearm]. In steady state a call allocates nothing.
public final class Player {
  private final Sleeve sleeve;
  private final PlayerSettings settings;
  private final Chronicle chronicle;
  private final Sessions sessions;
  private final Streaming streaming;
  private final Output output;
  private final Orders orders = new Orders();
  private final Glance glance;
  private final Glide intensity = new Glide(1.0);
  private final Glide pace = new Glide(1.0);
  private SleeveReport seen;
  private boolean asked;
  private boolean latched;
  private long lastRun;

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
    this.settings = settings;
    this.chronicle = new Chronicle(listener);
    this.sessions = new Sessions(settings, chronicle);
    this.streaming = new Streaming(chronicle);
    this.output = new Output(settings, renderer, streaming.stream());
    this.glance = new Glance(sleeve.motors());
    this.seen = sleeve.report();
    this.lastRun = now;
  }

  /// What the motors do, for those who show it. May be called from any thread.
  public Glance glance() {
    return glance;
  }

  /// Asks for something to be done in one of the next rounds of [#doWork].
  public void submit(Command command) {
    orders.submit(command);
  }

  /// Nanos of sleeve time that the present session has come to; 0 when none plays.
  public long position() {
    return sessions.position();
  }

  /// Does what is due.
  ///
  /// @param now host nanos, monotonic
  /// @return how much there was to do; 0 means that the caller may rest for a millisecond
  public int doWork(long now) {
    int work = sleeve.doWork(now);
    work += serveStop(now);
    work += serveCommands(now);
    sessions.forget(now);
    noticeStall(now);
    noticeLink(now);
    work += play(now);
    restIfNothingIsToBeFelt(now);
    tellWhatChanged();
    glance.look(sleeve, now);
    lastRun = now;
    return work;
  }

  private int serveStop(long now) {
    Optional<Command.Stop> stop = orders.takeStop();
    if (stop.isEmpty()) {
      return 0;
    }
    sleeve.stop(now, stop.get().kind());
    if (stop.get().latches()) {
      latched = true;
      chronicle.changed();
    }
    sessions.overtake();
    endAll(new Ending.Stopped(stop.get().by()));
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
          chronicle.turnedAway(session, new Ending.Overtaken());
      case Command.Play(Session session) when latched ->
          chronicle.turnedAway(session, new Ending.Interrupted(LatchWords.ANSWER));
      case Command.Play(Session session) -> begin(session, now);
      case Command.Stream it when order.overtaken() || it.overtaken() ->
          streaming.turnAway(it.id(), it.message(), "a stop came after it had begun");
      case Command.Stream it when latched -> streaming.refuse(it.id(), LatchWords.ANSWER);
      case Command.Stream it -> asked &= !streaming.take(it.id(), it.message(), it.arrived());
      case Command.SetIntensity(double target) -> glide(intensity, target, now);
      case Command.SetPace(double target) -> glide(pace, target, now);
      case Command.Clear() -> sleeve.clear(now);
      case Command.Pause() -> pause(now);
      case Command.Resume() -> resume();
      case Command.Rearm() when order.overtaken() -> {}
      case Command.Rearm() -> rearm();
      case Command.Stop _ -> throw new IllegalStateException("a stop never queues");
    }
  }

  private void glide(Glide value, double target, long now) {
    value.towards(target, now, settings.glide());
    chronicle.changed();
  }

  private void begin(Session session, long now) {
    session.intensity().ifPresent(target -> glide(intensity, target, now));
    session.pace().ifPresent(target -> glide(pace, target, now));
    sessions.begin(session);
    asked = false;
  }

  private void pause(long now) {
    sessions.pause(now);
    streaming.pause();
  }

  private void resume() {
    sessions.resume();
    asked = false;
  }

  private void rearm() {
    latched = false;
    chronicle.changed();
  }

  private void noticeStall(long now) {
    if (output.isRunning() && now - lastRun > settings.longestStall()) {
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
      chronicle.changed();
    }
    if (output.isRunning() && !(report.link() instanceof Link.Armed)) {
      endAll(new Ending.Interrupted(LinkWords.of(report.link())));
    } else if (sessions.canStart() || (!output.isRunning() && streaming.needsSleeve())) {
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
    output.begin(now);
    chronicle.changed();
    if (sessions.canStart()) {
      sessions.start(output.nextAt());
    }
  }

  private int play(long now) {
    if (!output.isRunning()) {
      return 0;
    }
    sessions.goOver();
    int sent = output.send(now, sleeve, sessions.playing(), intensity, pace);
    sessions.follow(now, output.nextAt());
    streaming.follow(output.nextAt() - settings.horizon());
    return sent;
  }

  private void restIfNothingIsToBeFelt(long now) {
    if (sessions.needSleeve() || streaming.needsSleeve()) {
      return;
    }
    output.end();
    switch (sleeve.report().link()) {
      case Link.Arming(), Link.Armed() -> sleeve.stop(now, StopKind.SOFT);
      case Link.Away _,
          Link.Connecting _,
          Link.Faulted _,
          Link.Idle _,
          Link.Refused _,
          Link.Stopping _ -> {}
    }
  }

  private void endAll(Ending ending) {
    sessions.endAll(ending);
    streaming.end(ending);
    output.end();
  }

  private void tellWhatChanged() {
    if (chronicle.takeChanged()) {
      chronicle.tell(state());
    }
  }

  private PlayerState state() {
    return new PlayerState(
        status(),
        sessions.present(),
        streaming.stream().holder(),
        intensity.target(),
        pace.target(),
        chronicle.lastEnding(),
        seen);
  }

  private Status status() {
    if (latched) {
      return Status.LATCHED;
    }
    if (sessions.arePaused()) {
      return Status.PAUSED;
    }
    if (sessions.playing().isPresent()) {
      return sessions.playing().get().leaving() ? Status.FADING : Status.PLAYING;
    }
    if (output.isRunning()) {
      return Status.STREAMING;
    }
    return sessions.needSleeve() || streaming.needsSleeve() ? Status.ARMING : Status.IDLE;
  }
}
