package dev.lull.controller.cli;

import dev.lull.controller.config.Configuration;
import dev.lull.controller.config.ConfigurationReader;
import dev.lull.controller.config.StateFolder;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.service.Latch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lull rearm`.
@Command(
    name = "rearm",
    description =
        "Lets the sleeve be played again after an emergency stop. For the wearer, on the"
            + " controller's own machine.",
    mixinStandardHelpOptions = true)
public final class RearmCommand implements Callable<Integer> {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The configuration that the controller runs with, if it has one.")
  private Optional<Path> file = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Latch latch = file.map(RearmCommand::latch).orElseGet(RearmCommand::usual);
    try {
      if (!latch.release()) {
        throw new Complaint(
            "No emergency stop is kept at %s. Give --config if the controller runs with one."
                .formatted(latch.file()));
      }
    } catch (IOException failed) {
      throw new Complaint(
          "%s cannot be deleted (%s). Do it as the user that the controller runs as."
              .formatted(latch.file(), failed.getClass().getSimpleName()));
    }
    spec.commandLine()
        .getOut()
        .println("The emergency stop is lifted. Nothing moves until a play.");
    return 0;
  }

  private static Latch latch(Path file) {
    Configuration configuration = Understood.of(ConfigurationReader.read(file));
    return Latch.of(configuration.state(), configuration.topics());
  }

  private static Latch usual() {
    return Latch.of(StateFolder.usual(), Topics.STANDARD);
  }
}
