package dev.lull.controller.cli;

import dev.lull.controller.command.Verb;
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
  @Option(
      names = "--emergency",
      description =
          "Stops more quickly, and lets nothing play until ./lull rearm was given on the"
              + " controller's own machine.")
  private boolean emergency;

  @Mixin private BrokerOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    var asking = new Asking(options.address(), options.topics());
    Verb verb = emergency ? Verb.ESTOP : Verb.STOP;
    spec.commandLine().getOut().println(asking.ask(options.topics().of(verb), ""));
    return 0;
  }
}
