package dev.lull.controller.cli;

import dev.lull.controller.fidelity.Bench;
import dev.lull.controller.fidelity.Hand;
import dev.lull.controller.fidelity.Result;
import dev.lull.controller.fidelity.Trial;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Share;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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

  @Override
  public Integer call() {
    Bench bench = new Bench(hand());
    List<Trial> trials = some ? bench.some() : bench.all();
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> printText(bench, trials, out);
      case CSV -> {
        out.println(FidelityCsv.header());
        trials.forEach(trial -> out.println(FidelityCsv.line(bench.run(trial))));
      }
    }
    out.flush();
    return 0;
  }

  private static void printText(Bench bench, List<Trial> trials, PrintWriter out) {
    List<Result> results = new ArrayList<>();
    out.println(FidelityText.header());
    for (Trial trial : trials) {
      Result result = bench.run(trial);
      out.println(FidelityText.line(result));
      out.flush();
      results.add(result);
    }
    out.println();
    out.println(FidelityText.summary(results));
  }

  private Hand hand() {
    return pressure.map(it -> Hand.USUAL.pressing(share(it))).orElse(Hand.USUAL);
  }

  private static double share(String text) {
    return switch (Limits.PRESSURE.parse(text)) {
      case Parsed.Value<Share>(Share share) -> share.ofOne();
      case Parsed.Fault<Share>(String message) -> throw new Complaint("--pressure " + message);
    };
  }
}
