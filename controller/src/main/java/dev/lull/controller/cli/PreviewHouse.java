package dev.lull.controller.cli;

import dev.lull.controller.config.BrokerSettings;
import dev.lull.controller.config.Configuration.WhenAway;
import dev.lull.controller.demo.ArmPicture;
import dev.lull.controller.demo.House;
import dev.lull.controller.demo.SleeveLines;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Topics;
import dev.lull.patterns.Layout;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// A preview on a simulated sleeve, with a controller and a broker of its own.
///
/// @param from where in the pattern to begin
/// @param end  when it comes to zero, the preview is over
record PreviewHouse(Path file, String from, Layout layout, CountDownLatch end) {
  private static final String HOST = "127.0.0.1";
  private static final String UNHEARD = "q ends the preview, and stops its sleeve.";

  /// Follows the file until its author has seen enough.
  void follow(PrintWriter out) throws IOException, BrokerUnavailable, InterruptedException {
    var broker = new BrokerSettings.Embedded(HOST, freePort());
    var plan = new House.Plan(layout, broker, WhenAway.PLAY_ON, Optional.empty());
    try (var house = House.open(plan, _ -> {}, end::countDown)) {
      new PreviewStage(
              file,
              from,
              broker.address(),
              Topics.STANDARD,
              new SleeveLines(heading(broker), Optional.of(new ArmPicture(layout)), UNHEARD),
              house.levels(),
              end)
          .run(out);
    }
  }

  private String heading(BrokerSettings broker) {
    return "Following %s on a simulated sleeve of %d motors; its broker has port %d"
        .formatted(file, layout.motors().size(), broker.address().uri().getPort());
  }

  private static int freePort() throws IOException {
    try (var probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    }
  }
}
