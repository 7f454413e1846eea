package dev.lull.controller.service;

import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.service.ManySleeves.Result;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How far apart many sleeves are that follow one stream, and what each costs.
///
/// `-Dlull.sleeves=200` has so many of them.
@Tag("bench")
final class ManySleevesTest {
  private static final int SLEEVES = Integer.getInteger("lull.sleeves", 200);
  private static final int SECONDS = 45;

  @Test
  void manySleevesPlayAStreamTogether() throws Exception {
    try (Mosquitto broker = Mosquitto.prompt()) {
      Result result = ManySleeves.follow(broker.address(), SLEEVES, SECONDS);
      System.out.printf(
          Locale.ROOT,
          """
          | sleeves | first to last, p50, ms | p99 | most | behind the first, p50, ms | p99 | most | \
          moments that all played | of a processor each |
          |---|---|---|---|---|---|---|---|---|
          | %d | %s | %s | %d of %d | %.2f %% |
          """,
          SLEEVES,
          result.spread().cells(),
          result.behind().cells(),
          result.played(),
          result.moments(),
          100 * result.cpu());
    }
  }
}
