package dev.lull.controller.cli;

import dev.lull.controller.config.Configuration;
import dev.lull.controller.config.ConfigurationReader;
import dev.lull.controller.service.Controller;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lull run --config FILE`: the service.
@Command(
    name = "run",
    description = "Runs the controller of one sleeve until it is told to end.",
    mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {
  @Option(
      names = "--config",
      required = true,
      paramLabel = "FILE",
      description = "The configuration; lull.example.yaml is one to start from.")
  private Path file;

  @Override
  public Integer call() throws InterruptedException {
    var failed = new CountDownLatch(1);
    try (var controller = Controller.start(configuration(), failed::countDown);
        var _ = AtExit.run(controller::close)) {
      failed.await();
    }
    throw new Complaint("The controller ended because it failed; what happened stands above.");
  }

  private Configuration configuration() {
    return switch (ConfigurationReader.read(file)) {
      case Reading.Read<Configuration>(Configuration configuration) -> configuration;
      case Reading.Broken<Configuration>(List<Problem> problems) ->
          throw new Complaint(ProblemText.of(problems));
    };
  }
}
