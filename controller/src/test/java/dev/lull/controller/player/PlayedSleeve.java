package dev.lull.controller.player;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.rig.Fields;
import dev.lull.hardware.Bench;
import dev.lull.hardware.Link;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.SafetyLimits;
import dev.lull.hardware.StopKind;
import dev.lull.patterns.Arm;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Library;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.PatternReader;
import dev.lull.patterns.Reading;
import dev.lull.patterns.Timeline;
import dev.lull.protocol.SteppedSleeve;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// A player on the real driver and the real firmware, stepped by hand a millisecond at a time.
final class PlayedSleeve implements AutoCloseable {
  static final long MILLI = 1_000_000L;
  static final long SECOND = 1_000 * MILLI;
  private static final long LONGEST_WAIT = 30 * SECOND;

  final Layout layout = Layouts.bundled("1x6").orElseThrow();
  final Bench bench = new Bench(layout.motors().size(), MotorProfile.LRA, SafetyLimits.DEFAULT);
  final Heard heard = new Heard();
  final Player player;
  long now = Bench.START;
  private long sessions;

  PlayedSleeve() {
    this(PlayerSettings.STANDARD);
  }

  PlayedSleeve(PlayerSettings settings) {
    player = new Player(bench.sleeve(), Fields.renderer(layout), settings, heard, now);
    runUntil(() -> bench.sleeve().report().link() instanceof Link.Idle);
  }

  /// Keeps what the player tells.
  static final class Heard implements PlayerListener {
    final List<PlayerState> states = new ArrayList<>();
    final List<String> started = new ArrayList<>();
    final List<Ending> endings = new ArrayList<>();
    final List<Streamed> streamed = new ArrayList<>();

    @Override
    public void changed(PlayerState state) {
      states.add(state);
    }

    @Override
    public void started(Session session) {
      started.add(session.pattern());
    }

    @Override
    public void ended(Session session, Ending ending) {
      endings.add(ending);
    }

    @Override
    public void streamed(Streamed what) {
      streamed.add(what);
    }
  }

  Session hold(String length) {
    return session(
        "hold",
        """
        lull: 1
        name: Hold
        play:
          - hold: {place: middle, swell: 1 s, for: %s, release: 1 s, width: 15 cm, pressure: 60 %%}
        """
            .formatted(length));
  }

  Session session(String id, String text) {
    return switch (PatternReader.read(id, text)) {
      case Reading.Read<Pattern>(Pattern pattern) -> session(id, pattern);
      case Reading.Broken<Pattern> broken -> throw new AssertionError(broken);
    };
  }

  Session bundled(String name) {
    return switch (Library.bundled().find(name).orElseThrow()) {
      case Reading.Read<Pattern>(Pattern pattern) -> session(name, pattern);
      case Reading.Broken<Pattern> broken -> throw new AssertionError(broken);
    };
  }

  private Session session(String id, Pattern pattern) {
    Timeline timeline = pattern.on(Arm.STANDARD);
    return Session.whole(++sessions, id, pattern.name(), timeline);
  }

  void play(Session session) {
    player.submit(new Command.Play(session));
  }

  void stop() {
    player.submit(new Command.Stop(StopKind.SOFT, "the test"));
  }

  /// Both ends live for so long.
  void run(long nanos) {
    long end = now + nanos;
    while (now < end) {
      step();
    }
  }

  /// The device lives for so long, while the host stands still.
  void freeze(long nanos) {
    now += nanos;
    bench.advance(now);
  }

  /// Both ends live until something is so; gives how long that took, in nanos.
  long runUntil(BooleanSupplier so) {
    long begin = now;
    while (!so.getAsBoolean()) {
      step();
      assertTrue(now - begin < LONGEST_WAIT, () -> "still not so: " + heard.states.getLast());
    }
    return now - begin;
  }

  /// The strongest motor, 0..1.
  double strongest() {
    double strongest = 0;
    for (int motor = 0; motor < layout.motors().size(); motor++) {
      strongest = Math.max(strongest, level(motor));
    }
    return strongest;
  }

  double level(int motor) {
    return (double) bench.device().level(motor) / SteppedSleeve.FULL;
  }

  boolean isAtRest() {
    return bench.device().isAtRest();
  }

  boolean isIdle() {
    return bench.sleeve().report().link() instanceof Link.Idle;
  }

  PlayerState.Status status() {
    return heard.states.getLast().status();
  }

  private void step() {
    now += MILLI;
    bench.advance(now);
    player.doWork(now);
  }

  @Override
  public void close() {
    bench.close();
  }
}
