package dev.lull.controller.cli;

import dev.lull.controller.config.BrokerSettings;
import dev.lull.controller.config.Configuration.WhenAway;
import dev.lull.controller.demo.ArmPicture;
import dev.lull.controller.demo.Demo;
import dev.lull.controller.demo.House;
import dev.lull.controller.demo.Keys;
import dev.lull.controller.demo.LiveShow;
import dev.lull.controller.demo.Playing;
import dev.lull.controller.demo.SleeveLines;
import dev.lull.controller.demo.Stage;
import dev.lull.controller.demo.Watcher;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.preview.Preview;
import dev.lull.controller.preview.PreviewScreen;
import dev.lull.patterns.Layout;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/// A preview on a simulated sleeve, with a controller and a broker of its own.
///
/// @param from where in the pattern to begin
/// @param end  when it comes to zero, the preview is over
record PreviewHouse(Path file, String from, Layout layout, CountDownLatch end) {
  private static final String HOST = "127.0.0.1";

  /// Follows the file until the user has seen enough.
  ///
  /// @param out where there is no terminal to draw in, what became of each version is printed here
  void follow(PrintWriter out) throws IOException, BrokerUnavailable, InterruptedException {
    var broker = new BrokerSettings.Embedded(HOST, freePort());
    try (var house = House.open(plan(broker), _ -> {}, end::countDown)) {
      var asking = new Asking(broker.address(), Topics.STANDARD);
      if (Demo.isLive()) {
        draw(house, broker, asking);
      } else {
        print(broker, asking, out);
      }
    }
  }

  private void print(BrokerSettings broker, Asking asking, PrintWriter out)
      throws IOException, InterruptedException {
    out.println(heading(broker) + ". Ctrl-C ends.");
    out.flush();
    try (var _ =
        Preview.of(
            file, from, PreviewCommand.asking(asking, Topics.STANDARD), PreviewCommand.told(out))) {
      end.await();
    }
  }

  private void draw(House house, BrokerSettings broker, Asking asking)
      throws IOException, BrokerUnavailable, InterruptedException {
    var playing = new AtomicReference<>(Playing.NOTHING);
    var news = new AtomicReference<List<String>>(List.of());
    var sleeve = new SleeveLines(heading(broker), new ArmPicture(layout));
    try (var watcher = Watcher.open(broker.address(), Topics.STANDARD, playing::set);
        var preview =
            Preview.of(
                file,
                from,
                PreviewCommand.asking(asking, Topics.STANDARD),
                version -> news.set(VersionText.of(version).lines().toList()));
        Terminal terminal = TerminalBuilder.terminal();
        var live =
            new LiveShow(
                new Stage(
                    new PreviewScreen(sleeve, news::get),
                    house.levels(),
                    playing::get,
                    keys(watcher, preview)),
                terminal,
                end)) {
      live.run();
    }
  }

  private static Keys keys(Watcher watcher, Preview preview) {
    return key -> {
      if (key == ' ') {
        watcher.stop();
      } else if (key == 'r') {
        preview.again();
      }
    };
  }

  private String heading(BrokerSettings broker) {
    return "Following %s on a simulated sleeve of %d motors; its broker has port %d"
        .formatted(file, layout.motors().size(), broker.address().uri().getPort());
  }

  private House.Plan plan(BrokerSettings broker) {
    Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
    return new House.Plan(layout, broker, WhenAway.PLAY_ON, folder);
  }

  private static int freePort() throws IOException {
    try (var probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    }
  }
}
