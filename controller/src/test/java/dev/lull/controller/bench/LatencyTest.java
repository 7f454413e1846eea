package dev.lull.controller.bench;

import dev.lull.controller.rig.BrokerKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("bench")
final class LatencyTest {
  private static final int TIMES = Integer.getInteger("lull.latency", 500);
  @TempDir private Path folder;

  @Test
  void commands() throws Exception {
    for (BrokerKind broker : java.util.List.of(BrokerKind.EMBEDDED, BrokerKind.MOSQUITTO)) {
      Latency.Result r = Latency.of(broker, folder, TIMES);
      print(broker + " echo", r.echo());
      print(broker + " stop", r.stop());
      print(broker + " arm", r.arm());
      print(broker + " frame", r.frame());
    }
  }

  @Test
  void contacts() throws Exception {
    for (BrokerKind broker : BrokerKind.values()) {
      ContactLatency.Result r = ContactLatency.of(broker, folder, TIMES);
      print(broker + " echo", r.echo());
      print(broker + " contact", r.frame());
      print(broker + " meant", r.meant());
      print(broker + " playout", r.playout());
      print(broker + " spare", r.spare());
      System.out.println("least spare " + r.spare().millis(0));
    }
  }

  private static void print(String what, Times it) {
    System.out.printf(
        "%-30s %7.3f %7.3f %7.3f %d%n", what, it.p50(), it.p99(), it.most(), it.count());
  }
}
