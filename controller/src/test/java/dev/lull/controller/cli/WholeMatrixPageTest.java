package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.fidelity.Bench;
import dev.lull.controller.fidelity.Hand;
import dev.lull.controller.fidelity.Loss;
import dev.lull.controller.fidelity.Metric;
import dev.lull.controller.fidelity.Motors;
import dev.lull.controller.fidelity.Result;
import dev.lull.controller.fidelity.Wearer;
import dev.lull.controller.fidelity.Worsening;
import dev.lull.controller.rig.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What docs/rendering.md says of Lull's own rendering in the whole matrix is so.
final class WholeMatrixPageTest {
  private static final List<Motors> WORN =
      List.of(Motors.NOMINAL, Motors.LRA, Motors.MISMATCHED, Motors.CALIBRATED);

  private static List<Result> play(Bench bench) {
    return bench.own().stream().map(bench::run).toList();
  }

  @Test
  void atTheUsualPressureItIsAsThePageSaysAndNothingIsLost() throws Exception {
    List<Result> results = play(new Bench(Hand.USUAL));
    assertTable(results, "40 %");
    assertEquals(List.of(), Loss.among(results));
    for (Worsening worsening : Worsening.among(results)) {
      String times = String.format(Locale.ROOT, " %.2f times", worsening.times());
      assertTrue(Files.readString(page()).contains(times), worsening + times);
    }
    assertTrue(Worsening.among(results).getFirst().times() <= 4 / 3.0, "calibrated: a third");
  }

  @Test
  @Tag("bench")
  void firmlyItIsAsThePageSays() throws Exception {
    assertTable(play(new Bench(Hand.USUAL.pressing(1))), "100 %");
  }

  @Test
  void forAWearerWhoWantsItQuietNoMotorPassesThatDrive() {
    for (Result result : play(new Bench(Hand.USUAL, Wearer.quiet(0.5)))) {
      assertEquals(0, result.loudness().above(), result.trial().toString());
      assertTrue(result.loudness().step() <= 0.5, result.trial().toString());
    }
  }

  private static void assertTable(List<Result> results, String pressure) throws Exception {
    for (Motors motors : WORN) {
      List<Result> all = results.stream().filter(it -> it.trial().motors() == motors).toList();
      String row = "| %s | %s | %d |".formatted(motors, pressure, count(all)) + counts(all);
      assertTrue(Files.readString(page()).contains(row), row);
    }
  }

  private static long count(List<Result> results) {
    return results.stream().filter(Result::isMet).count();
  }

  private static String counts(List<Result> results) {
    return Arrays.stream(Metric.values())
        .map(metric -> " %d |".formatted(results.stream().filter(metric::isMet).count()))
        .collect(Collectors.joining());
  }

  private static Path page() {
    return Program.home().resolve("docs/rendering.md");
  }
}
