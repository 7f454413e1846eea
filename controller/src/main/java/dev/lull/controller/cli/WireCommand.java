package dev.lull.controller.cli;

import dev.lull.hardware.BrokenRecording;
import dev.lull.hardware.WireRecording;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lull wire FILE`.
@Command(
    name = "wire",
    description = "Prints what host and sleeve said to each other, as lull run recorded it.",
    mixinStandardHelpOptions = true)
public final class WireCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "A recording, made with lull run --record-wire FILE.")
  private Path file;

  @Option(names = "--follow", description = "Goes on as the recording grows, until Ctrl-C.")
  private boolean follow;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      print(out);
      return 0;
    } catch (BrokenRecording broken) {
      throw new Complaint(broken);
    } catch (NoSuchFileException missing) {
      throw new Complaint("%s: There is no such file. Give the path of one.".formatted(file));
    } catch (IOException unreadable) {
      throw new Complaint(
          "%s: The file cannot be read: %s.".formatted(file, unreadable.getMessage()));
    } finally {
      out.flush();
    }
  }

  private void print(PrintWriter out) throws IOException {
    if (follow) {
      WireRecording.follow(
          file,
          line -> {
            out.println(line);
            out.flush();
          });
    } else {
      WireRecording.lines(file, out::println);
    }
  }
}
