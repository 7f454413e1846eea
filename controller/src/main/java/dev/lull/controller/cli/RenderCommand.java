package dev.lull.controller.cli;

import dev.lull.controller.render.CsvFile;
import dev.lull.controller.render.Sampler;
import dev.lull.controller.render.Samples;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Timeline;
import dev.lull.patterns.quantity.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
  private static final int MOST = 1_000;

  @Spec private CommandSpec spec;

  @Mixin private PatternOptions options;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "TABLE",
      required = true,
      description = "Where to write the table, such as out.csv.")
  private Path output;

  @Option(
      names = "--rate",
      paramLabel = "NUMBER",
      defaultValue = "100",
      description = "Lines a second, 1 to 1000 (default: ${DEFAULT-VALUE}).")
  private int rate;

  @Override
  public Integer call() {
    if (rate < 1 || rate > MOST) {
      throw new Complaint("--rate is %s, but has to be 1 to %s.".formatted(rate, MOST));
    }
    Layout layout = options.layout();
    Timeline timeline = PatternOptions.on(layout, options.pattern());
    write(new Samples(new Sampler(timeline, layout), options.length(timeline), rate));
    return 0;
  }

  private void write(Samples samples) {
    try {
      CsvFile.write(samples, output);
    } catch (IOException fault) {
      throw new Complaint("%s cannot be written: %s.".formatted(output, fault.getMessage()));
    }
    spec.commandLine()
        .getOut()
        .printf(
            "%s has %d lines: %s of %d motors, %d a second.%n",
            output,
            samples.count(),
            new Span(samples.length()),
            samples.sampler().motors(),
            samples.rate());
  }
}
