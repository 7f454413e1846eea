package dev.lull.controller.bench;

import dev.lull.controller.player.Command;
import dev.lull.controller.player.Ending;
import dev.lull.controller.player.Player;
import dev.lull.controller.player.PlayerListener;
import dev.lull.controller.player.PlayerSettings;
import dev.lull.controller.player.PlayerState;
import dev.lull.controller.player.Session;
import dev.lull.controller.player.Streamed;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.SafetyLimits;
import dev.lull.hardware.Sleeve;
import dev.lull.hardware.Sleeves;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.PatternReader;
import dev.lull.patterns.Reading;
import dev.lull.patterns.render.Renderer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One tick of the player with one frame in it: pattern, rendering, compensation and safety gate,
/// on a simulated sleeve.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TickBench {
  private static final long PERIOD = PlayerSettings.STANDARD.framePeriod();

  @Param({"1x6", "2x6", "4x8"})
  private String layout;

  private Player player;
  private long now;

  /// Hears nothing.
  private static final class Deaf implements PlayerListener {
    @Override
    public void changed(PlayerState state) {}

    @Override
    public void started(Session session) {}

    @Override
    public void ended(Session session, Ending ending) {}

    @Override
    public void streamed(Streamed what) {}
  }

  @Setup
  public void play() {
    Layout places = Layouts.bundled(layout).orElseThrow();
    Sleeve sleeve =
        Sleeves.simulated(places.motors().size(), MotorProfile.COIN_ERM, SafetyLimits.DEFAULT);
    player = new Player(sleeve, new Renderer(places), PlayerSettings.STANDARD, new Deaf(), now);
    player.submit(new Command.Play(endless(places)));
  }

  @Benchmark
  public int tick() {
    now += PERIOD;
    return player.doWork(now);
  }

  private static Session endless(Layout places) {
    String text =
        """
        lull: 1
        name: Endless stroke
        length: endless
        play:
          - stroke: {path: wrist -> elbow, speed: 3 cm/s, width: 4 cm, pressure: 40 %}
        """;
    return switch (PatternReader.read("bench", text)) {
      case Reading.Read<Pattern>(Pattern pattern) ->
          Session.whole(1, "bench", pattern.name(), pattern.on(places.arm()));
      case Reading.Broken<Pattern> broken -> throw new IllegalStateException(broken.toString());
    };
  }
}
