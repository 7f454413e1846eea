package dev.lull.controller.cli;

import dev.lull.controller.command.Verb;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `lull pause`.
@Command(
    name = "pause",
    description = "Lets what plays fade out, and keeps its place.",
    mixinStandardHelpOptions = true)
public final class PauseCommand implements Callable<Integer> {
  @Mixin private BrokerOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    var asking = new Asking(options.address(), options.topics());
    spec.commandLine().getOut().println(asking.ask(options.topics().of(Verb.PAUSE), ""));
    return 0;
  }
}
