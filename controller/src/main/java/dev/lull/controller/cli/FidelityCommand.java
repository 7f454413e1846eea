package dev.lull.controller.cli;

import dev.lull.controller.config.SleeveSettings;
import dev.lull.controller.fidelity.Bench;
import dev.lull.controller.fidelity.Hand;
import dev.lull.controller.fidelity.Loss;
import dev.lull.controller.fidelity.Result;
import dev.lull.controller.fidelity.Trial;
import dev.lull.controller.fidelity.Wearer;
import dev.lull.controller.fidelity.Worsening;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Share;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lull fidelity`.
@Command(
    name = "fidelity",
    description = "Measures how well strokes are rendered, by Lull and by other ways.",
    footer = {
      "",
      "Strokes are played on simulated motors, and scored by what two observers feel.",
      "At the end it says which strokes up to 10 cm/s Lull loses, and by what.",
      "docs/rendering.md says what is measured, and how."
    },
    mixinStandardHelpOptions = true)
public final class FidelityCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--short", description = "Only a few strokes that tell most.")
  private boolean some;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "How to print the results: text or csv (default: text).")
  private TableFormat format;

  @Option(
      names = "--pressure",
      paramLabel = "SHARE",
      description = "How firm the strokes are, such as \"70 %%\" (default: 40 %%).")
  private Optional<String> pressure;

  @Option(
      names = "--quiet",
      paramLabel = "SHARE",
      description = "Plays as for a wearer who has set sleeve.quiet, such as \"50 %%\".")
  private Optional<String> quiet;

  @Option(
      names = "--plots",
      paramLabel = "FOLDER",
      description = "Also draw plots of what is felt, as .svg files in that folder.")
  private Optional<Path> plots;

  @Override
  public Integer call() throws IOException {
    Optional<FidelityPlots> drawing = plots.map(FidelityPlots::into);
    Bench bench = new Bench(hand(), wearer());
    List<Trial> trials = some ? bench.some() : bench.all();
    switch (format) {
      case TEXT -> printText(bench, trials);
      case CSV -> printCsv(bench, trials);
    }
    if (drawing.isPresent()) {
      draw(drawing.get(), bench);
    }
    return 0;
  }

  private void draw(FidelityPlots drawing, Bench bench) throws IOException {
    ProgressBarOnTerminal.during("Playing strokes for plots", bar -> drawing.draw(bench, bar));
    if (format == TableFormat.TEXT) {
      spec.commandLine().getOut().println("\n" + drawing.told());
    }
  }

  private void printText(Bench bench, List<Trial> trials) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.println(FidelityText.header());
    List<Result> results = play(bench, trials, it -> out.println(FidelityText.line(it)));
    out.println();
    out.println(FidelityText.summary(results));
    out.println();
    out.println(LossText.of(Loss.among(results)));
    Worsening.among(results).forEach(it -> out.println(WorseningText.of(it)));
    out.flush();
  }

  private void printCsv(Bench bench, List<Trial> trials) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.println(FidelityCsv.header());
    play(bench, trials, it -> out.println(FidelityCsv.line(it)));
  }

  /// Plays one stroke after another, and prints what came of each at once.
  private List<Result> play(Bench bench, List<Trial> trials, Consumer<Result> print)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<Result> results = new ArrayList<>();
    ProgressBarOnTerminal.during(
        "Playing strokes",
        bar -> {
          for (Trial trial : trials) {
            Result result = bench.run(trial);
            results.add(result);
            bar.above(
                () -> {
                  print.accept(result);
                  out.flush();
                });
            bar.reached(results.size(), trials.size());
          }
        });
    return results;
  }

  private Hand hand() {
    return pressure
        .map(it -> Hand.USUAL.pressing(share("--pressure", it, Limits.PRESSURE)))
        .orElse(Hand.USUAL);
  }

  private Wearer wearer() {
    return quiet
        .map(it -> Wearer.quiet(share("--quiet", it, SleeveSettings.QUIET)))
        .orElse(Wearer.USUAL);
  }

  private static double share(String option, String text, Notation<Share> notation) {
    return switch (notation.parse(text)) {
      case Parsed.Value<Share>(Share share) -> share.ofOne();
      case Parsed.Fault<Share>(String message) -> throw new Complaint(option + " " + message);
    };
  }
}
