package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.fidelity.Bench;
import dev.lull.controller.fidelity.Hand;
import dev.lull.controller.fidelity.Loss;
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
  private static final Bench BENCH = new Bench(Hand.USUAL);
  private static final List<Result> RESULTS = BENCH.some().stream().map(BENCH::run).toList();

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
    Map<String, List<Result>> ways =
        RESULTS.stream()
            .collect(
                Collectors.groupingBy(
                    RenderingPageTest::way, LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<String, List<Result>> way : ways.entrySet()) {
      String row = way.getKey() + counts(way.getValue());
      assertTrue(page().contains(row), row);
    }
  }

  /// As the page says of all strokes up to 10 cm/s: no other way is nearer to the targets.
  @Test
  void ofTheShortBenchLullLosesNoStroke() {
    assertEquals(List.of(), Loss.among(RESULTS));
  }

  @Test
  void everyMotorThatCanBeRenderedForIsThere() throws Exception {
    for (MotorOfName motor : MotorOfName.values()) {
      assertTrue(page().contains("| `%s` |".formatted(motor)), motor.toString());
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
