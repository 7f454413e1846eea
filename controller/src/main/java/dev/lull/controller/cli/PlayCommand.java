package dev.lull.controller.cli;

import dev.lull.controller.command.Verb;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `lull play NAME`.
@Command(
    name = "play",
    description = "Plays a pattern on a running controller.",
    mixinStandardHelpOptions = true)
public final class PlayCommand implements Callable<Integer> {
  @Mixin private BrokerOptions options;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      description = "A pattern of the controller's library, or a pattern file of yours.")
  private String pattern;

  @Option(names = "--for", paramLabel = "TIME", description = "Play this long, such as \"10 min\".")
  private Optional<String> playTime;

  @Option(names = "--intensity", paramLabel = "SHARE", description = "Such as \"60 %%\".")
  private Optional<String> intensity;

  @Option(names = "--pace", paramLabel = "SHARE", description = "Such as \"80 %%\".")
  private Optional<String> pace;

  @Override
  public Integer call() throws Exception {
    var asking = new Asking(options.address(), options.topics());
    spec.commandLine().getOut().println(asking.ask(options.topics().of(Verb.PLAY), payload()));
    return 0;
  }

  private String payload() throws Exception {
    Path file = Path.of(pattern);
    if (pattern.endsWith(".lull.yaml") && Files.isRegularFile(file)) {
      return Files.readString(file);
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("pattern", pattern);
    playTime.ifPresent(it -> json.put("for", it));
    intensity.ifPresent(it -> json.put("intensity", it));
    pace.ifPresent(it -> json.put("pace", it));
    return json.toString();
  }
}
