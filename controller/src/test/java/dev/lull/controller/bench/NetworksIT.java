package dev.lull.controller.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.rig.BrokerKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The short form of [NetworksTest].
@Tag("alone")
final class NetworksIT {
  private static final double FAR = 4;

  @TempDir private Path folder;

  @Test
  void aLiveStrokeOverABadNetworkIsFeltWhereItWasSent() throws Exception {
    LiveStroke.Result result =
        LiveStroke.over(NetworkProfile.BAD, BrokerKind.MOSQUITTO, folder, 8 * Clock.SECOND);
    double off = LiveStroke.Result.quantile(result.errors(), 0.5);
    assertTrue(off < FAR, "half of the time it was farther off than " + off + " mm");
  }
}
