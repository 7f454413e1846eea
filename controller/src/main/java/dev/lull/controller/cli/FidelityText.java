package dev.lull.controller.cli;

import dev.lull.controller.fidelity.Metric;
import dev.lull.controller.fidelity.Result;
import dev.lull.controller.fidelity.Trial;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The results of the fidelity bench for people: a line for each stroke, and at the end how many
/// strokes met what.
final class FidelityText {
  private static final String MISSED = "*";
  private static final Metric[] METRICS = Metric.values();

  private FidelityText() {}

  static String header() {
    return row("layout", "path", "cm/s", "motors", "renderer", "chain")
        + Arrays.stream(METRICS).map(it -> cell(it.toString())).collect(Collectors.joining())
        + "  loud  step";
  }

  /// Each metric as the observer of energies has it, a stroke, and the worse of both observers; a
  /// star if a target is missed.
  static String line(Result result) {
    Trial trial = result.trial();
    return row(
            trial.layout(),
            trial.shape(),
            trial.speed(),
            trial.motors(),
            trial.method(),
            trial.chain())
        + Arrays.stream(METRICS).map(it -> cell(values(it, result))).collect(Collectors.joining())
        + String.format(
            Locale.ROOT, " %5.2f %5.2f", result.loudness().above(), result.loudness().step());
  }

  private static String values(Metric metric, Result result) {
    return number(metric.in(result.energies()))
        + "/"
        + number(result.worse(metric))
        + (metric.isMet(result) ? " " : MISSED);
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    return String.format(Locale.ROOT, Math.abs(value) < 1 ? "%.3f" : "%.2f", value);
  }

  private static String row(Object... six) {
    return String.format(Locale.ROOT, "%-9s  %-8s  %4s  %-10s  %-11s  %-11s", six);
  }

  private static String cell(String text) {
    return String.format("%16s", text);
  }

  /// For each way of rendering, in how many strokes each metric met its targets.
  static String summary(List<Result> results) {
    Map<String, List<Result>> ways =
        results.stream()
            .collect(
                Collectors.groupingBy(FidelityText::way, LinkedHashMap::new, Collectors.toList()));
    String targets =
        cell("all")
            + Arrays.stream(METRICS).map(it -> cell(it.targets())).collect(Collectors.joining());
    String names =
        cell("")
            + Arrays.stream(METRICS).map(it -> cell(it.toString())).collect(Collectors.joining());
    return "Strokes that met the targets, for the observer of energies / the worse one:\n"
        + " ".repeat(36)
        + names
        + "\n"
        + " ".repeat(36)
        + targets
        + "\n"
        + ways.entrySet().stream()
            .map(it -> String.format("%-36s", it.getKey()) + counts(it.getValue()))
            .collect(Collectors.joining("\n"));
  }

  private static String way(Result result) {
    Trial trial = result.trial();
    return "%-10s  %-11s  %s".formatted(trial.motors(), trial.method(), trial.chain());
  }

  private static String counts(List<Result> results) {
    long all = results.stream().filter(Result::isMet).count();
    return cell(all + " of " + results.size())
        + Arrays.stream(METRICS)
            .map(it -> cell(Long.toString(results.stream().filter(it::isMet).count())))
            .collect(Collectors.joining());
  }
}
