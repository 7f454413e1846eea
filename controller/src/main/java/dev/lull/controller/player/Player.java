package dev.lull.controller.player;

import dev.lull.controller.player.PlayerState.Status;
import dev.lull.controller.stream.LiveStream;
import dev.lull.hardware.Link;
import dev.lull.hardware.Sleeve;
import dev.lull.hardware.SleeveReport;
import dev.lull.hardware.StopKind;
import dev.lull.patterns.render.Renderer;
import java.util.Optional;

/// Plays sessions and live streams on a sleeve: the one loop of Lull, which a thread runs and a
/// test steps. There is one session and one stream at a time; both together touch the skin.
///
/// [#submit] and [#position] may be called from any thread; everything else belongs to the thread
/// that calls [#doWork]. A stop is served before any other command, and every play that was
/// submitted before it is dropped. In steady state a call allocates nothing.
public final class Player {
  private final Sleeve sleeve;
  private final PlayerSettings settings;
  private final PlayerListener listener;
  private final LiveStream stream = new LiveStream();
  private final Output output;

  private final Orders orders = new Orders();
  private final Glide intensity = new Glide(1.0);
  private final Glide pace = new Glide(1.0);
  private Optional<Session> waiting = Optional.empty();
  private Optional<Playback> playing = Optional.empty();
  private Optional<Ending> lastEnding = Optional.empty();
  private SleeveReport seen;
  private boolean asked;
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
    this.settings = settings;
    this.listener = listener;
    this.output = new Output(settings, renderer, stream);
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
    if (playing.isPresent() || stream.holder().isPresent()) {
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
      case Command.Stream message when order.overtaken() || message.overtaken() ->
          stream.turnAway(message.id(), message.message(), "a stop came after it had begun");
      case Command.Stream message -> take(message);
      case Command.SetIntensity(double target) -> glide(intensity, target, now);
      case Command.SetPace(double target) -> glide(pace, target, now);
      case Command.Clear() -> sleeve.clear(now);
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
    waiting = Optional.of(session);
    changed = true;
    asked = false;
    switch (session.from()) {
      case From.Moment _ -> playing.ifPresent(Playback::leave);
      case From.Here() -> {}
    }
  }

  private void take(Command.Stream message) {
    switch (stream.take(message.id(), message.message(), message.arrived())) {
      case LiveStream.Taken.Heard() -> {}
      case LiveStream.Taken.Refused(String why) ->
          listener.streamed(new Streamed.Refused(message.id(), why));
      case LiveStream.Taken.Began() -> {
        asked = false;
        changed = true;
        listener.streamed(new Streamed.Started(message.id()));
      }
    }
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
      changed = true;
    }
    if (output.isRunning() && !(report.link() instanceof Link.Armed)) {
      endAll(new Ending.Interrupted(LinkWords.of(report.link())));
    } else if (playing.isEmpty() && waiting.isPresent()) {
      startOnceArmed(report.link(), now);
    } else if (!output.isRunning() && stream.holder().isPresent()) {
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
    changed = true;
    if (waiting.isPresent()) {
      start(waiting.get());
    }
  }

  private void start(Session session) {
    waiting = Optional.empty();
    playing = Optional.of(new Playback(session, settings, output.nextAt()));
    position = session.from().alone();
    changed = true;
    listener.started(session);
  }

  private int play(long now) {
    if (!output.isRunning()) {
      return 0;
    }
    if (playing.isPresent() && waiting.isPresent() && playing.get().canGoOver()) {
      goOver(playing.get());
    }
    int sent = output.send(now, sleeve, playing, intensity, pace);
    if (playing.isPresent()) {
      follow(playing.get(), now);
    }
    noticeEndOfStream();
    if (playing.isEmpty() && stream.holder().isEmpty()) {
      output.end();
      sleeve.stop(now, StopKind.SOFT);
    }
    return sent;
  }

  private void follow(Playback playback, long now) {
    position = playback.position();
    if (playback.over(now)) {
      conclude(playback, now);
    }
  }

  private void noticeEndOfStream() {
    Optional<LiveStream.Over> over = stream.over(output.nextAt() - settings.horizon());
    if (over.isPresent()) {
      endStream(
          switch (over.get()) {
            case ENDED -> new Ending.Finished();
            case SILENT -> new Ending.Interrupted(sentence(over.get().why()));
          },
          over.get().why());
    }
  }

  private void goOver(Playback playback) {
    Session next = waiting.orElseThrow();
    waiting = Optional.empty();
    end(playback.session(), new Ending.Replaced());
    playback.goOver(next);
    listener.started(next);
  }

  private void conclude(Playback playback, long now) {
    boolean makesRoom = waiting.isPresent();
    Ending ending = makesRoom ? new Ending.Replaced() : new Ending.Finished();
    end(playback.session(), ending);
    playing = Optional.empty();
    if (makesRoom) {
      start(now);
    }
  }

  private void endAll(Ending ending) {
    playing.ifPresent(playback -> end(playback.session(), ending));
    waiting.ifPresent(session -> end(session, ending));
    playing = Optional.empty();
    waiting = Optional.empty();
    output.end();
    endStream(ending, why(ending));
    lastEnding = Optional.of(ending);
    changed = true;
  }

  /// @param why the same as half a sentence, for those who go on sending
  private void endStream(Ending ending, String why) {
    Optional<String> id = stream.holder();
    if (id.isPresent()) {
      stream.end(why);
      lastEnding = Optional.of(ending);
      changed = true;
      listener.streamed(new Streamed.Ended(id.get(), ending));
    }
  }

  private static String why(Ending ending) {
    return switch (ending) {
      case Ending.Stopped(String by) -> "stopped by " + by;
      case Ending.Interrupted(String what) -> what.replaceAll("\\.$", "");
      case Ending.Finished(), Ending.Replaced(), Ending.Overtaken() -> "it has ended";
    };
  }

  private static String sentence(String half) {
    return Character.toUpperCase(half.charAt(0)) + half.substring(1) + ".";
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
    Optional<Session> session = playing.map(Playback::session).or(() -> waiting);
    return new PlayerState(
        status(), session, stream.holder(), intensity.target(), pace.target(), lastEnding, seen);
  }

  private Status status() {
    if (playing.isPresent()) {
      return playing.get().leaving() ? Status.FADING : Status.PLAYING;
    }
    if (output.isRunning()) {
      return Status.STREAMING;
    }
    return waiting.isPresent() || stream.holder().isPresent() ? Status.ARMING : Status.IDLE;
  }
}
