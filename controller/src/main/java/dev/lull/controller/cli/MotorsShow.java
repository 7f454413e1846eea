package dev.lull.controller.cli;

import dev.lull.controller.config.Configuration;
import dev.lull.controller.demo.Demo;
import dev.lull.controller.demo.Levels;
import dev.lull.controller.demo.LiveShow;
import dev.lull.controller.demo.Playing;
import dev.lull.controller.demo.Stage;
import dev.lull.controller.motors.Guide;
import dev.lull.controller.motors.GuideScreen;
import dev.lull.controller.motors.Stand;
import dev.lull.controller.motors.StandLoop;
import dev.lull.hardware.Sleeve;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/// A sleeve that is driven as a guide says: on the screen, with keys; or as lines where there is no
/// terminal, with the keys from standard input if the guide wants any.
///
/// @param wantsKeys whether the guide can do nothing without keys
/// @param end       when it comes to zero, it is over
record MotorsShow(Configuration configuration, Guide guide, boolean wantsKeys, CountDownLatch end) {

  /// Runs until the guide is done or somebody has seen enough; then the sleeve is at rest and
  /// closed.
  ///
  /// @return what came in between, if something did, as a sentence with what to do
  Optional<String> run(Sleeve sleeve, PrintWriter out) throws IOException, InterruptedException {
    var levels = new Levels(sleeve.motors());
    var words = new AtomicReference<>(guide.words());
    boolean isLive = Demo.isLive();
    var stand =
        new Stand(
            sleeve,
            guide,
            configuration.player(),
            isLive ? new OnScreen(words, levels) : new AsLines(out));
    var driving = new FutureTask<>(new StandLoop(stand, sleeve, end), stand);
    Thread.ofPlatform().name("motors").start(driving);
    try {
      if (isLive) {
        draw(stand, words, levels);
      } else {
        print(stand);
      }
    } finally {
      end.countDown();
      await(driving);
    }
    return stand.trouble();
  }

  private static void await(FutureTask<Stand> driving) throws InterruptedException {
    try {
      driving.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("the motors could not be driven", failed.getCause());
    }
  }

  private void draw(Stand stand, AtomicReference<List<String>> words, Levels levels)
      throws IOException {
    var screen = new GuideScreen(configuration.sleeve().layout(), words::get);
    var stage = new Stage(screen, levels, () -> Playing.NOTHING, stand::press);
    try (Terminal terminal = TerminalBuilder.terminal();
        var live = new LiveShow(stage, terminal, end)) {
      live.run();
    }
  }

  private void print(Stand stand) throws InterruptedException {
    if (wantsKeys) {
      Thread.ofPlatform().daemon().name("keys").start(() -> TypedKeys.read(stand, end));
    }
    end.await();
  }

  private record OnScreen(AtomicReference<List<String>> words, Levels levels)
      implements Stand.Showing {
    @Override
    public void words(List<String> lines) {
      words.set(lines);
    }

    @Override
    public void drives(float[] drives) {
      for (int motor = 0; motor < drives.length; motor++) {
        levels.set(motor, drives[motor]);
      }
    }
  }

  private record AsLines(PrintWriter out) implements Stand.Showing {
    @Override
    public void words(List<String> lines) {
      lines.forEach(out::println);
      out.flush();
    }

    @Override
    public void drives(float[] drives) {}
  }
}
