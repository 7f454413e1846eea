package dev.lull.controller.cli;

import dev.lull.controller.command.Verb;
import dev.lull.controller.preview.PlayJson;
import dev.lull.patterns.PatternFile;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
  private static final String HERE = "here";

  @Mixin private BrokerOptions options;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      description = "A pattern of the controller's library, or a pattern file of yours.")
  private String pattern;

  @Option(
      names = "--for",
      paramLabel = "TIME",
      converter = Typed.PlayTime.class,
      description = "Play this long, such as \"10 min\".")
  private Optional<String> playTime;

  @Option(
      names = "--from",
      paramLabel = "TIME",
      converter = Typed.From.class,
      description =
          "Begin at this moment of it, such as \"20 min\"; or \"here\": go over into it from where"
              + " what plays now has come to.")
  private Optional<String> from;

  @Option(
      names = "--intensity",
      paramLabel = "SHARE",
      converter = Typed.Intensity.class,
      description = "Glide to this share of what patterns ask for, such as \"60 %%\".")
  private Optional<String> intensity;

  @Option(
      names = "--pace",
      paramLabel = "SHARE",
      converter = Typed.Pace.class,
      description = "Glide to this pace, such as \"80 %%\".")
  private Optional<String> pace;

  @Override
  public Integer call() throws Exception {
    refuseContradiction();
    var asking = new Asking(options.address(), options.topics());
    spec.commandLine().getOut().println(asking.ask(options.topics().of(Verb.PLAY), payload()));
    return 0;
  }

  private void refuseContradiction() {
    if (playTime.isPresent() && from.filter(it -> it.strip().equals(HERE)).isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          "--for needs to know when the session begins, so it does not go with --from here. Leave one"
              + " of them out.");
    }
  }

  private String payload() {
    ObjectNode json =
        PatternOptions.isPath(pattern)
            ? PlayJson.of(file(Path.of(pattern)))
            : JsonNodeFactory.instance.objectNode().put("pattern", pattern);
    from.ifPresent(it -> json.put("from", it));
    playTime.ifPresent(it -> json.put("for", it));
    intensity.ifPresent(it -> json.put("intensity", it));
    pace.ifPresent(it -> json.put("pace", it));
    return json.toString();
  }

  private static PatternFile file(Path file) {
    return switch (PatternFile.read(file)) {
      case Reading.Read<PatternFile>(PatternFile read) -> read;
      case Reading.Broken<PatternFile>(List<Problem> problems) ->
          throw new Complaint(ProblemText.of(problems));
    };
  }
}
