package dev.lull.controller.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.bench.StopsInAFlood.Result;
import dev.lull.controller.rig.BrokerKind;
import dev.lull.controller.rig.TappedLull;
import dev.lull.controller.rig.WireTap;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The short form of [FloodTest], without times.
@Tag("alone")
final class FloodIT {
  private static final int STOPS = 3;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(BrokerKind.class)
  void everyStopIsAnsweredInTheMidstOfAnyFlood(BrokerKind broker) throws Exception {
    Queue<WireTap.Said> wire = new ConcurrentLinkedQueue<>();
    try (var lull = TappedLull.open(TappedLull.Plan.of(folder, broker, wire::add))) {
      for (FloodKind kind : FloodKind.values()) {
        try (Flood flood = Flood.begin(lull, kind)) {
          Result result = new StopsInAFlood(wire).measure(lull, STOPS);
          assertEquals(STOPS, result.answered().count(), () -> "answers in a flood of " + kind);
          assertEquals(result.armed(), result.line().count(), () -> "on the line, " + kind);
          assertTrue(flood.rate() > 0);
        }
      }
    }
  }
}
