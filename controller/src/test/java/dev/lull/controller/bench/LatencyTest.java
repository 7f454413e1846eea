package dev.lull.controller.bench;

import dev.lull.controller.rig.BrokerKind;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a controller adds to the bare echo of a message, until it is on the sleeve's line.
///
/// `-Dlull.latency=500` measures each so many times on each broker.
@Tag("bench")
final class LatencyTest {
  private static final int TIMES = Integer.getInteger("lull.latency", 500);

  @TempDir private Path folder;

  @Test
  void fromACommandOrAContactToTheLine() throws Exception {
    System.out.println(
        """
        | broker | in ms | p50 | p99 | echo, p50 | p99 | on purpose, p50 | p99 | added, p50 | p99 | \
        ratio, p50 | p99 | times |
        |---|---|---|---|---|---|---|---|---|---|---|---|---|""");
    for (BrokerKind broker : BrokerKind.values()) {
      Latency.Result commands = Latency.of(broker, folder, TIMES);
      row(broker, "stop → stop on the line", commands.stop(), commands.echo());
      row(broker, "play at rest → the sleeve is asked to arm", commands.arm(), commands.echo());
      row(broker, "play at rest → first frame", commands.frame(), commands.echo());
      ContactLatency.Result contacts = ContactLatency.of(broker, folder, TIMES);
      row(broker, "contact → its first frame", contacts.frame(), contacts.echo(), contacts.meant());
      System.out.printf(
          Locale.ROOT,
          "%s: playout delay %.1f to %.1f ms; frames were on the line %.1f ms before they were to be"
              + " felt, at least %.1f ms%n",
          broker,
          contacts.playout().millis(0),
          contacts.playout().most(),
          contacts.spare().p50(),
          contacts.spare().millis(0));
      System.out.printf(
          "%s: the first play after the start came to its first frame after %s%n",
          broker, first(commands.first()));
    }
  }

  private static String first(Times times) {
    return times.count() == 0 ? "its stop" : String.format(Locale.ROOT, "%.1f ms", times.most());
  }

  private static void row(BrokerKind broker, String what, Times times, Times echo) {
    var none = new Times();
    none.add(0);
    row(broker, what, times, echo, none);
  }

  private static void row(BrokerKind broker, String what, Times times, Times echo, Times purpose) {
    double median = times.p50() - purpose.p50();
    double rare = times.p99() - purpose.p99();
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %s | %s | %s | %.2f | %.2f | %.1f | %.1f | %d |%n",
        broker,
        what,
        pair(times),
        pair(echo),
        pair(purpose),
        median - echo.p50(),
        rare - echo.p99(),
        median / echo.p50(),
        rare / echo.p99(),
        times.count());
  }

  private static String pair(Times times) {
    return String.format(Locale.ROOT, "%.2f | %.2f", times.p50(), times.p99());
  }
}
