package dev.lull.controller.cli;

import dev.lull.controller.command.FromNotation;
import dev.lull.controller.demo.Demo;
import dev.lull.controller.demo.Levels;
import dev.lull.controller.demo.SleeveLines;
import dev.lull.controller.demo.TakenName;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lull preview FILE`.
@Command(
    name = "preview",
    description =
        "Plays a pattern while you write it: with each save it goes over into the new draft.",
    footer = {
      "",
      "It plays on the sleeve of the controller that runs; if none does, on one that",
      "it simulates with the real firmware. A draft with a mistake is not played:",
      "what is wrong is told, and the draft before goes on."
    },
    mixinStandardHelpOptions = true)
public final class PreviewCommand implements Callable<Integer> {
  private static final String UNHEARD =
      "From here the sleeve cannot be stopped any more. Its stop button, its cable, or Ctrl-C where"
          + " its controller runs does. q ends the preview.";

  @Mixin private BrokerOptions options;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The pattern.")
  private Path file;

  @Option(
      names = "--from",
      paramLabel = "TIME",
      defaultValue = "0 s",
      description = "Begin at this moment of it, such as \"20 min\".")
  private String from;

  @Option(names = "--simulated", description = "Use a simulated sleeve even if a controller runs.")
  private boolean simulated;

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      defaultValue = "4x8",
      description =
          "Where the simulated sleeve's motors are: a layout file, or one of 1x4, 1x6, 2x6 and 4x8"
              + " (default: ${DEFAULT-VALUE}).")
  private String layout;

  @Override
  public Integer call() throws Exception {
    if (!Files.isRegularFile(file)) {
      throw new Complaint(
          "There is no file %s. Give the path of one; ./lull new makes one to start from."
              .formatted(file));
    }
    if (FromNotation.MOMENT.parse(from) instanceof Parsed.Fault<Span>(String why)) {
      throw new Complaint("--from " + why);
    }
    if (Demo.isLive()) {
      QuietLog.begin();
    }
    var end = new CountDownLatch(1);
    try (var _ = Goodbye.at(end)) {
      follow(end);
      return 0;
    } catch (IOException failed) {
      throw new Complaint(failed);
    }
  }

  private void follow(CountDownLatch end)
      throws IOException, BrokerUnavailable, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    if (simulated || !controllerRuns()) {
      new PreviewHouse(file, from, LayoutOfName.find(layout), end).follow(out);
    } else if (has("--layout")) {
      throw new Complaint(
          "The controller at %s knows its layout. Leave out --layout, or add --simulated."
              .formatted(options.address().place()));
    } else {
      there(end).run(out);
    }
  }

  private PreviewStage there(CountDownLatch end) {
    String heading =
        "Following %s on the sleeve of the controller at %s"
            .formatted(file, options.address().place());
    return new PreviewStage(
        file,
        from,
        options.address(),
        options.topics(),
        new SleeveLines(heading, Optional.empty(), UNHEARD),
        new Levels(0),
        end);
  }

  private boolean controllerRuns() throws BrokerUnavailable {
    try {
      return TakenName.isTaken(options.address(), options.topics());
    } catch (BrokerUnavailable away) {
      if (has("--broker")) {
        throw away;
      }
      return false;
    }
  }

  private boolean has(String option) {
    return spec.commandLine().getParseResult().hasMatchedOption(option);
  }
}
