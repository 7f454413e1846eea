package dev.lull.controller.player;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import dev.lull.controller.rig.Fields;
import dev.lull.controller.stream.StreamMessage;
import dev.lull.controller.stream.StreamMessage.Held;
import dev.lull.controller.stream.StreamMessage.Sample;
import dev.lull.hardware.Bench;
import dev.lull.hardware.Link;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.SafetyLimits;
import dev.lull.patterns.Contact;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.PatternReader;
import dev.lull.patterns.Reading;
import dev.lull.patterns.Timeline;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// The whole way from the pattern to the wire, tick by tick.
final class PlayerAllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final long TICK = 10_000_000L;
  private static final int WARM_UP = 100_000;
  private static final int TICKS = 100_000;
  private static final int MOST_ROUNDS = 10;
  private static final long LONGER_THAN_THIS = 1_000_000 * TICK * MOST_ROUNDS;

  private final Layout layout = Layouts.bundled("4x8").orElseThrow();
  private final Told told = new Told();
  private long now = Bench.START;
  private long bytes;
  private int ticks;
  private boolean streams;
  private long messages;

  /// Counts what is told, and makes room for nothing.
  private static final class Told implements PlayerListener {
    private Optional<PlayerState> last = Optional.empty();
    private int times;
    private int started;

    @Override
    public void changed(PlayerState state) {
      last = Optional.of(state);
      times++;
    }

    @Override
    public void started(Session session) {
      started++;
      times++;
    }

    @Override
    public void ended(Session session, Ending ending) {
      times++;
    }

    @Override
    public void streamed(Streamed what) {
      times++;
    }
  }

  /// A tick in which the player tells something new (a counter of the link, once a second) makes
  /// the report of it; all others are counted.
  @Test
  void aTickAllocatesNothing() {
    assertNothingAllocated(PlayerSettings.STANDARD);
  }

  @Test
  void aTickAllocatesNothingWhileOneSessionGoesOverIntoAnother() {
    assertNothingAllocated(PlayerSettings.STANDARD.withGlide(LONGER_THAN_THIS));
  }

  @Test
  void aTickAllocatesNothingWhileALiveStreamIsFeltBesideASession() {
    streams = true;
    assertNothingAllocated(PlayerSettings.STANDARD);
    assertEquals(Optional.of("phone"), told.last.orElseThrow().stream());
  }

  private void assertNothingAllocated(PlayerSettings settings) {
    try (var bench =
        new Bench(layout.motors().size(), MotorProfile.COIN_ERM, SafetyLimits.DEFAULT)) {
      var player = new Player(bench.sleeve(), Fields.renderer(layout), settings, told, now);
      play(bench, player);
      System.out.printf("%d bytes in %d ticks of the player%n", bytes, ticks);
      assertEquals(0, bytes, "bytes allocated in " + ticks + " ticks");
    }
  }

  private void play(Bench bench, Player player) {
    while (!(bench.sleeve().report().link() instanceof Link.Idle)) {
      tick(bench, player);
    }
    player.submit(new Command.Play(endless(new From.Moment(0))));
    while (told.started == 0) {
      tick(bench, player);
    }
    player.submit(new Command.Play(endless(new From.Here())));
    for (int warm = 0; warm < WARM_UP; warm++) {
      tick(bench, player);
    }
    // The compiler allocates a little now and then until it has done its work, however long that
    // takes on this machine; what the player allocates would show in every round.
    bytes = 1;
    for (int round = 0; round < MOST_ROUNDS && bytes > 0; round++) {
      round(bench, player);
    }
    assertEquals(2, told.started);
    assertEquals(Link.Armed.class, bench.sleeve().report().link().getClass());
  }

  private void round(Bench bench, Player player) {
    bytes = 0;
    ticks = 0;
    while (ticks < TICKS) {
      tick(bench, player);
    }
  }

  private void tick(Bench bench, Player player) {
    now += TICK;
    bench.advance(now);
    if (streams && told.started > 0) {
      // A message on its way to the player is an object; what is done with it makes none.
      player.submit(message());
      player.doWork(now);
    }
    int before = told.times;
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    player.doWork(now);
    long more = THREADS.getCurrentThreadAllocatedBytes() - allocated;
    if (told.times == before) {
      bytes += more;
      ticks++;
    }
  }

  private Command message() {
    var contact = new Held(0, new Contact(100 + messages % 100, messages % 360 - 180, 40, 0.5));
    var sample = new Sample(messages * TICK, List.of(contact));
    return new Command.Stream(
        "phone", new StreamMessage(messages++, List.of(sample), false), now, false);
  }

  private Session endless(From from) {
    return switch (PatternReader.read("endless", ENDLESS)) {
      case Reading.Read<Pattern>(Pattern pattern) ->
          new Session(
              1,
              "endless",
              pattern.name(),
              pattern.on(layout.arm()),
              from,
              Timeline.ENDLESS,
              OptionalDouble.empty(),
              OptionalDouble.empty());
      case Reading.Broken<Pattern> broken -> throw new AssertionError(broken);
    };
  }

  private static final String ENDLESS =
      """
      lull: 1
      name: Up and down
      length: endless
      play:
        - stroke: {path: inner wrist -> outer elbow, speed: 3 cm/s, width: 4 cm, pressure: 40 %}
        - rest: 1 s
        - pet: {path: elbow -> wrist, speed: 6 cm/s, width: 5 cm, pressure: 40 %, strokes: 3}
      """;
}
