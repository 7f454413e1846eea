package dev.lull.controller.cli;

import dev.lull.controller.render.CsvFile;
import dev.lull.controller.render.Samples;
import dev.lull.patterns.Layout;
import dev.lull.patterns.LayoutReader;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.PatternDoesNotFit;
import dev.lull.patterns.PatternReader;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import dev.lull.patterns.Timeline;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lull render FILE -o out.csv`.
@Command(
    name = "render",
    description = "Writes what each motor is to feel like, moment by moment, to a table.",
    footer = {
      "",
      "The table is CSV with a header: seconds, then the amplitude of each motor, 0 to 1",
      "of the wearer's comfortable maximum."
    },
    mixinStandardHelpOptions = true)
public final class RenderCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The pattern.")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "TABLE",
      required = true,
      description = "Where to write the table, such as out.csv.")
  private Path output;

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      defaultValue = "2x6",
      description = "A bundled layout by its name, or a layout file (default: ${DEFAULT-VALUE}).")
  private String layout;

  @Option(
      names = "--rate",
      paramLabel = "NUMBER",
      defaultValue = "100",
      description = "Lines a second, 1 to 1000 (default: ${DEFAULT-VALUE}).")
  private int rate;

  @Option(
      names = "--for",
      paramLabel = "TIME",
      description = "How much of it, from its beginning, such as \"10 min\"; else all of it.")
  private Optional<String> time;

  @Override
  public Integer call() {
    if (rate < 1 || rate > 1000) {
      throw new Complaint("--rate is %s, but has to be 1 to 1000.".formatted(rate));
    }
    Layout sleeve = layout();
    Timeline timeline = timeline(sleeve);
    Samples samples = new Samples(timeline, sleeve, length(timeline), rate);
    try {
      CsvFile.write(samples, output);
    } catch (IOException fault) {
      throw new Complaint("%s cannot be written: %s.".formatted(output, fault.getMessage()));
    }
    spec.commandLine()
        .getOut()
        .printf(
            "%s has %d lines: %s of %d motors, %d a second.%n",
            output, samples.count(), new Span(samples.length()), sleeve.motors().size(), rate);
    return 0;
  }

  private Layout layout() {
    Optional<Layout> bundled = Layouts.bundled(layout);
    return bundled.orElseGet(() -> valueOf(LayoutReader.read(Path.of(layout))));
  }

  private Timeline timeline(Layout sleeve) {
    Pattern pattern = valueOf(PatternReader.read(file));
    try {
      return pattern.on(sleeve.arm());
    } catch (PatternDoesNotFit fault) {
      throw new Complaint(ProblemText.of(fault.problems()));
    }
  }

  private static <T> T valueOf(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T>(T value) -> value;
      case Reading.Broken<T>(List<Problem> problems) ->
          throw new Complaint(ProblemText.of(problems));
    };
  }

  private long length(Timeline timeline) {
    if (time.isEmpty() && timeline.length() == Timeline.ENDLESS) {
      throw new Complaint("This pattern is endless. Say how much of it with --for \"10 min\".");
    }
    return time.map(RenderCommand::span)
        .map(span -> Math.min(span, timeline.length()))
        .orElse(timeline.length());
  }

  private static long span(String text) {
    return switch (Limits.DURATION.parse(text)) {
      case Parsed.Value<Span>(Span span) -> span.nanos();
      case Parsed.Fault<Span>(String message) -> throw new Complaint("--for " + message);
    };
  }
}
