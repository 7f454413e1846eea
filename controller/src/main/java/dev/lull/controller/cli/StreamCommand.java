package dev.lull.controller.cli;

import dev.lull.controller.stream.SentPattern;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.Timeline;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lull stream FILE`.
@Command(
    name = "stream",
    description = "Sends a pattern to a running controller as a live stream, as a phone would.",
    footer = {
      "",
      "The controller needs to know nothing of the pattern: it is played here, for an",
      "arm as long as that of the layout, and what touches the skin is sent 60 times",
      "a second. Ctrl-C ends it; the sleeve is at rest half a second later."
    },
    mixinStandardHelpOptions = true)
public final class StreamCommand implements Callable<Integer> {
  @Mixin private PatternOptions pattern;

  @Option(
      names = "--all",
      description = "Sends it to all sleeves of the broker at once, instead of to one.")
  private boolean all;

  @Mixin private BrokerOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Pattern sent = pattern.pattern();
    Timeline timeline = PatternOptions.on(pattern.layout(), sent);
    var stream = new SentPattern(timeline, pattern.length(timeline));
    Sending sending =
        all
            ? Sending.toAll(options.address(), options.topics())
            : Sending.toOne(options.address(), options.topics());
    var end = new CountDownLatch(1);
    try (var _ = Goodbye.at(end)) {
      boolean isWhole = sending.send(stream, end);
      String told = isWhole ? "Streamed %s." : "Ended the stream of %s.";
      spec.commandLine().getOut().println(told.formatted(sent.name()));
      return 0;
    }
  }
}
