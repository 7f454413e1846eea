package dev.lull.controller.cli;

import dev.lull.hardware.Answer;
import dev.lull.hardware.Candidate;
import dev.lull.hardware.Sleeves;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lull sleeves [PORT…]`.
@Command(
    name = "sleeves",
    description = "Asks every serial port of this machine whether a sleeve is there.",
    footer = {
      "",
      "Each port is opened for that, and many boards begin anew when their port is",
      "opened. One that another program holds is left alone.",
      "Exit status: 0 when a sleeve answers, 1 when none does."
    },
    mixinStandardHelpOptions = true)
public final class SleevesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PORT",
      description = "Ports to ask besides, such as /dev/ttyAMA0 or a link to one.")
  private List<String> more = List.of();

  @Option(
      names = "--only",
      description = "Asks only the ports that are named, and leaves all others alone.")
  private boolean only;

  @Option(
      names = "--baud",
      paramLabel = "NUMBER",
      defaultValue = "115200",
      converter = Baud.class,
      description = "Bits per second on the lines (default: ${DEFAULT-VALUE}).")
  private int baud;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      converter = Format.Typed.class,
      description = "How to print the answers: text or json (default: text).")
  private Format format;

  @Override
  public Integer call() throws InterruptedException {
    List<Heard> heard = askAll(candidates());
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> HeardText.lines(heard).forEach(out::println);
      case JSON -> out.println(HeardJson.of(heard).toPrettyString());
    }
    return heard.stream().anyMatch(it -> it.answer() instanceof Answer.Met) ? 0 : 1;
  }

  private List<Candidate> candidates() {
    if (only && more.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Name the ports that are to be asked after --only.");
    }
    List<Candidate> all = new ArrayList<>(only ? List.of() : Sleeves.candidates());
    more.stream()
        .distinct()
        .filter(path -> all.stream().noneMatch(it -> it.path().equals(path)))
        .map(Candidate::at)
        .forEach(all::add);
    return all;
  }

  private List<Heard> askAll(List<Candidate> ports) throws InterruptedException {
    try (var atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Heard>> answers =
          atOnce.invokeAll(ports.stream().<Callable<Heard>>map(port -> () -> ask(port)).toList());
      List<Heard> heard = new ArrayList<>();
      for (Future<Heard> answer : answers) {
        heard.add(answer.get());
      }
      return heard;
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a port could not be asked", failed.getCause());
    }
  }

  private Heard ask(Candidate port) throws InterruptedException {
    return new Heard(port, Sleeves.ask(port.path(), baud));
  }
}
