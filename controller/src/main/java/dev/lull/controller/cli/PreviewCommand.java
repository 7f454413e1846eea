package dev.lull.controller.cli;

import dev.lull.controller.command.Verb;
import dev.lull.controller.demo.Demo;
import dev.lull.controller.demo.TakenName;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.preview.Outcome;
import dev.lull.controller.preview.Preview;
import dev.lull.controller.preview.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
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
        "Plays a pattern while you write it: with each save it goes over into the new version.",
    footer = {
      "",
      "It plays on the sleeve of the controller that runs; if none does, on one that it",
      "simulates with the real firmware. A version with a mistake is not played; what is",
      "wrong is told, and the version before goes on."
    },
    mixinStandardHelpOptions = true)
public final class PreviewCommand implements Callable<Integer> {
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
    if (Demo.isLive()) {
      QuietLog.begin();
    }
    var end = new CountDownLatch(1);
    try (var _ = Goodbye.at(end)) {
      if (!simulated && controllerRuns()) {
        followThere(end);
      } else {
        new PreviewHouse(file, from, LayoutOfName.find(layout), end).follow(out());
      }
      return 0;
    }
  }

  private boolean controllerRuns() throws BrokerUnavailable {
    try {
      return TakenName.isTaken(options.address(), options.topics());
    } catch (BrokerUnavailable away) {
      if (spec.commandLine().getParseResult().hasMatchedOption("--broker")) {
        throw away;
      }
      return false;
    }
  }

  private void followThere(CountDownLatch end)
      throws IOException, BrokerUnavailable, InterruptedException {
    var asking = new Asking(options.address(), options.topics());
    PrintWriter out = out();
    out.println(
        "Following %s on the sleeve of the controller at %s. Ctrl-C ends."
            .formatted(file, options.address().place()));
    out.flush();
    try (var _ = Preview.of(file, from, asking(asking, options.topics()), told(out))) {
      end.await();
    } finally {
      asking.ask(options.topics().of(Verb.STOP), "");
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  static Consumer<Version> told(PrintWriter out) {
    return version -> {
      out.println(VersionText.of(version));
      out.flush();
    };
  }

  static Function<String, Outcome> asking(Asking asking, Topics topics) {
    return payload -> ask(asking, topics.of(Verb.PLAY), payload);
  }

  private static Outcome ask(Asking asking, String topic, String payload) {
    try {
      return new Outcome.Plays(asking.ask(topic, payload));
    } catch (Complaint | BrokerUnavailable refused) {
      return new Outcome.Refused(refused.getMessage());
    }
  }
}
