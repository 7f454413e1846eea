package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.fidelity.Bench;
import dev.lull.controller.fidelity.Hand;
import dev.lull.controller.fidelity.Metric;
import dev.lull.controller.fidelity.Result;
import dev.lull.controller.fidelity.Trial;
import dev.lull.controller.rig.Program;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What docs/rendering.md says of the fidelity bench is so.
final class RenderingPageTest {
  private static String page() throws Exception {
    return Files.readString(Program.home().resolve("docs/rendering.md"));
  }

  @Test
  void everyMetricIsThereWithItsTargets() throws Exception {
    for (Metric metric : Metric.values()) {
      String row = "| %s | %s |".formatted(metric, metric.targets());
      assertTrue(page().contains(row), row);
    }
  }

  /// Whoever changes a score changes the page.
  @Test
  void theTableIsWhatTheShortBenchGives() throws Exception {
    Bench bench = new Bench(Hand.USUAL);
    Map<String, List<Result>> ways =
        bench.some().stream()
            .map(bench::run)
            .collect(
                Collectors.groupingBy(
                    RenderingPageTest::way, LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<String, List<Result>> way : ways.entrySet()) {
      String row = way.getKey() + counts(way.getValue());
      assertTrue(page().contains(row), row);
    }
  }

  private static String way(Result result) {
    Trial trial = result.trial();
    return "| %s | %s | %s |".formatted(trial.motors(), trial.method(), trial.chain());
  }

  private static String counts(List<Result> results) {
    return Arrays.stream(Metric.values())
        .map(metric -> " %d |".formatted(results.stream().filter(metric::isMet).count()))
        .collect(Collectors.joining());
  }
}
