package dev.lull.controller.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.controller.bench.StopsInAFlood.Result;
import dev.lull.controller.rig.BrokerKind;
import dev.lull.controller.rig.Footprint;
import dev.lull.controller.rig.TappedLull;
import dev.lull.controller.rig.WireTap;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a stop takes while thousands of other messages come in a second, and what the controller
/// holds of the machine before and after.
///
/// `-Dlull.flood=50` stops so many times in each flood, one each 0.6 s: 50 take 30 s.
@Tag("bench")
final class FloodTest {
  private static final int STOPS = Integer.getInteger("lull.flood", 50);
  private static final int WARMING = 20;
  private static final long SETTLING = 10 * Clock.SECOND;

  @TempDir private Path folder;

  @Test
  void aStopIsAnsweredInTheMidstOfAFlood() throws Exception {
    System.out.println(
        """
        | broker | flood | a second | answered, p50, ms | p99 | most | on the line, p50, ms | p99 | most | stops | \
        heap, MiB | threads | descriptors |
        |---|---|---|---|---|---|---|---|---|---|---|---|---|""");
    for (BrokerKind broker : BrokerKind.values()) {
      var answered = new Times();
      var line = new Times();
      for (FloodKind kind : FloodKind.values()) {
        Result result = measure(broker, kind);
        answered.addAll(result.answered());
        line.addAll(result.line());
      }
      System.out.printf(
          "| %s | any of them | | %s | %s | %d | | | |%n",
          broker, answered.cells(), line.cells(), answered.count());
    }
  }

  private Result measure(BrokerKind broker, FloodKind kind) throws Exception {
    Queue<WireTap.Said> wire = new ConcurrentLinkedQueue<>();
    try (var lull = TappedLull.open(TappedLull.Plan.of(folder, broker, wire::add))) {
      new StopsInAFlood(wire).measure(lull, WARMING);
      Footprint before = Footprint.of(lull.process().pid());
      double rate;
      Result result;
      try (Flood flood = Flood.begin(lull, kind)) {
        result = new StopsInAFlood(wire).measure(lull, STOPS);
        rate = flood.rate();
      }
      // What waits is served first.
      Clock.parkUntil(System.nanoTime() + SETTLING);
      Footprint after = Footprint.of(lull.process().pid());
      System.out.printf(
          Locale.ROOT,
          "| %s | %s | %.0f | %s | %s | %d of %d, %d of %d armed | %s |%n",
          broker,
          kind,
          rate,
          result.answered().cells(),
          result.line().cells(),
          result.answered().count(),
          result.asked(),
          result.line().count(),
          result.armed(),
          after.beside(before));
      assertEquals(result.asked(), result.answered().count(), "answers");
      assertEquals(result.armed(), result.line().count(), "stops on the line");
      return result;
    }
  }
}
