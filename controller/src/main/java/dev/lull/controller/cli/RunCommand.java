package dev.lull.controller.cli;

import dev.lull.controller.config.Configuration;
import dev.lull.controller.config.ConfigurationReader;
import dev.lull.controller.config.SleeveSettings.Connection;
import dev.lull.controller.service.Controller;
import dev.lull.hardware.WireRecorder;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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

  @Option(
      names = "--record-wire",
      paramLabel = "FILE",
      description = "Writes down all that is said on the wire, for lull wire to print.")
  private Optional<Path> recording = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    Configuration configuration = Understood.of(ConfigurationReader.read(file));
    Optional<WireRecorder> recorder = recording.map(it -> recorder(it, configuration));
    try {
      run(configuration, recorder);
    } finally {
      recorder.ifPresent(WireRecorder::close);
    }
    throw new Complaint("The controller ended because it failed; what happened stands above.");
  }

  private static void run(Configuration configuration, Optional<WireRecorder> recorder)
      throws InterruptedException {
    var failed = new CountDownLatch(1);
    try (var controller = Controller.start(configuration, recorder, failed::countDown);
        var _ = AtExit.run(() -> close(controller, recorder))) {
      failed.await();
    }
  }

  private static void close(Controller controller, Optional<WireRecorder> recorder) {
    controller.close();
    recorder.ifPresent(WireRecorder::close);
  }

  private WireRecorder recorder(Path path, Configuration configuration) {
    if (configuration.sleeve().connection() instanceof Connection.Simulated) {
      throw new Complaint(
          "A simulated sleeve has no wire to record. Leave out --record-wire, or set sleeve.port.");
    }
    try {
      return WireRecorder.to(path, failure -> tellUnrecorded(path, failure));
    } catch (FileAlreadyExistsException there) {
      throw new Complaint("%s is there already. Give the recording another name.".formatted(path));
    } catch (IOException unwritable) {
      throw new Complaint(
          "%s cannot be written (%s). Give the recording another place."
              .formatted(path, unwritable.getClass().getSimpleName()));
    }
  }

  private void tellUnrecorded(Path path, IOException failure) {
    spec.commandLine()
        .getErr()
        .println(
            "The wire is no longer recorded, for %s cannot be written: %s. The controller goes on."
                .formatted(path, failure.getMessage()));
  }
}
