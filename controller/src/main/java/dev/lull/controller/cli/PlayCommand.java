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
import java.util.regex.Pattern;
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
  private static final Pattern BARE = Pattern.compile("[0-9.]+");

  @Mixin private BrokerOptions options;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      description = "A pattern of the controller's library, or a pattern file of yours.")
  private String pattern;

  @Option(names = "--for", paramLabel = "TIME", description = "Play this long, such as \"10 min\".")
  private Optional<String> playTime;

  @Option(
      names = "--from",
      paramLabel = "TIME",
      description =
          "Begin at this moment of it, such as \"20 min\"; or \"here\": go over into it from where"
              + " what plays now has come to.")
  private Optional<String> from;

  @Option(
      names = "--intensity",
      paramLabel = "SHARE",
      description = "Glide to this share of what patterns ask for, such as \"60 %%\".")
  private Optional<String> intensity;

  @Option(
      names = "--pace",
      paramLabel = "SHARE",
      description = "Glide to this pace, such as \"80 %%\".")
  private Optional<String> pace;

  @Override
  public Integer call() throws Exception {
    var asking = new Asking(options.address(), options.topics());
    spec.commandLine().getOut().println(asking.ask(options.topics().of(Verb.PLAY), payload()));
    return 0;
  }

  private String payload() {
    ObjectNode json =
        PatternOptions.isPath(pattern)
            ? PlayJson.of(file(Path.of(pattern)))
            : JsonNodeFactory.instance.objectNode().put("pattern", pattern);
    from.ifPresent(it -> json.put("from", it));
    playTime.ifPresent(it -> json.put("for", it));
    intensity.ifPresent(it -> json.put("intensity", percent(it)));
    pace.ifPresent(it -> json.put("pace", percent(it)));
    return json.toString();
  }

  private static PatternFile file(Path file) {
    return switch (PatternFile.read(file)) {
      case Reading.Read<PatternFile>(PatternFile read) -> read;
      case Reading.Broken<PatternFile>(List<Problem> problems) ->
          throw new Complaint(ProblemText.of(problems));
    };
  }

  /// A bare number is per cent here, as it is for sliders.
  private static String percent(String text) {
    return BARE.matcher(text).matches() ? text + " %" : text;
  }
}
