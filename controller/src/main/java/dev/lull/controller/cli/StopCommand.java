package dev.lull.controller.cli;

import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.Topics;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lull stop`.
@Command(
    name = "stop",
    description = "Stops whatever a running controller plays.",
    mixinStandardHelpOptions = true)
public final class StopCommand implements Callable<Integer> {
  private static final String TOLD = "All sleeves were told. The first to answer says: ";

  @Option(
      names = "--emergency",
      description =
          "Stops more quickly, and lets nothing play until ./lull rearm was given on the"
              + " controller's own machine.")
  private boolean emergency;

  @Option(names = "--all", description = "Stops all sleeves of the broker at once.")
  private boolean all;

  @Mixin private BrokerOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Topics topics = all ? options.topics().toAll() : options.topics();
    Verb verb = emergency ? Verb.ESTOP : Verb.STOP;
    String answer = new Asking(options.address(), topics).ask(topics.of(verb), "");
    spec.commandLine().getOut().println(all ? TOLD + answer : answer);
    return 0;
  }
}
