package dev.lull.controller.cli;

import dev.lull.controller.demo.Demo;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lull demo`: broker, firmware and controller on this machine, and the arm on the screen.
@Command(
    name = "demo",
    description =
        "Plays a slow stroke on a sleeve that runs the real firmware, all on this machine.",
    mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
  private static final long LONGEST_GOODBYE_SECONDS = 3;

  @Option(
      names = "--layout",
      paramLabel = "NAME",
      defaultValue = "4x8",
      description = "Where the motors are: 1x4, 1x6, 2x6 or 4x8 (default: ${DEFAULT-VALUE}).")
  private String layout;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "1883",
      converter = PortNumber.class,
      description = "The broker's port on this machine (default: ${DEFAULT-VALUE}).")
  private int port;

  @Override
  public Integer call() throws Exception {
    if (Demo.isLive()) {
      // What the log would say stands on the screen, and its lines would ruin the picture. The
      // logger reads this when it is first used.
      System.setProperty("tinylog.level", "off");
      System.setProperty("tinylog.level@dev.lull", "off");
    }
    var end = new CountDownLatch(1);
    var ended = new CountDownLatch(1);
    try (var _ = AtExit.run(() -> endAndWait(end, ended))) {
      Demo.run(layout, port, end);
      return 0;
    } catch (IOException failed) {
      throw new Complaint(failed);
    } finally {
      ended.countDown();
    }
  }

  /// Lets the demo put the sleeve to rest and the terminal in order before the process is gone.
  private static void endAndWait(CountDownLatch end, CountDownLatch ended) {
    end.countDown();
    try {
      ended.await(LONGEST_GOODBYE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
