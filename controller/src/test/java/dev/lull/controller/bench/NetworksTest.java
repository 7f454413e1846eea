package dev.lull.controller.bench;

import static dev.lull.controller.bench.Clock.SECOND;
import static dev.lull.controller.bench.LiveStroke.Result.quantile;

import dev.lull.controller.bench.LiveStroke.Result;
import dev.lull.controller.picture.SvgPicture;
import dev.lull.controller.rig.BrokerKind;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is felt of a live stroke that came over bad networks.
///
/// `-Dlull.stroke=60` streams it for so many seconds over each. `-Dlull.plot=FILE` says where the
/// picture of the playout delay goes; it is `target/playout-delay.svg` otherwise.
@Tag("bench")
final class NetworksTest {
  private static final long LENGTH = Long.getLong("lull.stroke", 60) * SECOND;

  private static final Path PLOT =
      Path.of(System.getProperty("lull.plot", "target/playout-delay.svg"));

  @TempDir private Path folder;

  @Test
  void aLiveStrokeOverBadNetworks() throws Exception {
    System.out.println(
        """
        | network | place error, median, mm | p99 | most | playout delay, least, ms | median | most | \
        greatest step in a frame, mm | silent, ms |
        |---|---|---|---|---|---|---|---|---|""");
    var picture = new DelayPicture();
    for (NetworkProfile network :
        List.of(NetworkProfile.CABLE, NetworkProfile.WIRELESS, NetworkProfile.BAD)) {
      Result result = LiveStroke.over(network, BrokerKind.MOSQUITTO, folder, LENGTH);
      print(network, result);
      picture.add(network.name(), result.delays());
    }
    try (OutputStream out = Files.newOutputStream(PLOT)) {
      SvgPicture.write(picture, out);
    }
  }

  private static void print(NetworkProfile network, Result result) {
    List<Double> delays = new ArrayList<>(result.delays().values());
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %.0f | %.0f | %.0f | %.2f | %d |%n",
        network,
        quantile(result.errors(), 0.5),
        quantile(result.errors(), 0.99),
        quantile(result.errors(), 1),
        quantile(delays, 0),
        quantile(delays, 0.5),
        quantile(delays, 1),
        quantile(result.steps(), 1),
        result.silent());
  }
}
