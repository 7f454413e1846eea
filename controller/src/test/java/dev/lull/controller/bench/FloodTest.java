package dev.lull.controller.bench;

import dev.lull.controller.rig.BrokerKind;
import dev.lull.controller.rig.Footprint;
import dev.lull.controller.rig.TappedLull;
import dev.lull.controller.rig.WireTap;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a stop takes while thousands of other messages come in a second.
@Tag("bench")
final class FloodTest {
  private static final int STOPS = Integer.getInteger("lull.flood.stops", 50);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(BrokerKind.class)
  void aStopIsServedInAFlood(BrokerKind broker) throws Exception {
    for (FloodKind kind : FloodKind.values()) {
      Queue<WireTap.Said> wire = new ConcurrentLinkedQueue<>();
      try (var lull = TappedLull.open(TappedLull.Plan.of(folder, broker, wire::add))) {
        new StopsInAFlood(wire).measure(lull, 10);
        Footprint before = Footprint.of(lull.process().pid());
        try (Flood flood = Flood.begin(lull, kind)) {
          var r = new StopsInAFlood(wire).measure(lull, STOPS);
          System.out.printf(
              "%s %s: %.0f/s; answered %d of %d: %.1f %.1f %.1f; line %d of %d: %.1f %.1f %.1f%n",
              broker,
              kind,
              flood.rate(),
              r.answered().count(),
              r.asked(),
              r.answered().p50(),
              r.answered().p99(),
              r.answered().most(),
              r.line().count(),
              r.armed(),
              r.armed() == 0 ? 0 : r.line().p50(),
              r.armed() == 0 ? 0 : r.line().p99(),
              r.armed() == 0 ? 0 : r.line().most());
        }
        System.out.println(before + " -> " + Footprint.of(lull.process().pid()));
      }
    }
  }
}
