package dev.lull.controller.cli;

import dev.lull.controller.demo.Demo;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lull demo`: broker, firmware and controller on this machine, and the arm on the screen.
@Command(
    name = "demo",
    description =
        "Plays a slow stroke on a sleeve that runs the real firmware, all on this machine.",
    mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
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
      QuietLog.begin();
    }
    var end = new CountDownLatch(1);
    try (var _ = Goodbye.at(end)) {
      Demo.run(layout, port, end);
      return 0;
    } catch (IOException failed) {
      throw new Complaint(failed);
    }
  }
}
