package dev.lull.controller.cli;

import dev.lull.controller.command.Verb;
import dev.lull.controller.demo.Demo;
import dev.lull.controller.demo.Keys;
import dev.lull.controller.demo.Levels;
import dev.lull.controller.demo.LiveShow;
import dev.lull.controller.demo.Playing;
import dev.lull.controller.demo.SleeveLines;
import dev.lull.controller.demo.Stage;
import dev.lull.controller.demo.Watcher;
import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.preview.Destination;
import dev.lull.controller.preview.Draft;
import dev.lull.controller.preview.Outcome;
import dev.lull.controller.preview.Preview;
import dev.lull.controller.preview.PreviewScreen;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/// A file that is followed at a controller, until its author has seen enough; what plays ends then.
///
/// @param from   where in the pattern to begin
/// @param sleeve what is shown of the sleeve
/// @param levels what its motors do, if the arm is shown
/// @param end    when it comes to zero, the preview is over
record PreviewStage(
    Path file,
    String from,
    BrokerAddress broker,
    Topics topics,
    SleeveLines sleeve,
    Levels levels,
    CountDownLatch end) {

  /// Draws in the terminal, or prints what became of each draft where there is none.
  void run(PrintWriter out) throws IOException, BrokerUnavailable, InterruptedException {
    var playing = new AtomicReference<>(Playing.NOTHING);
    try (var watcher = Watcher.open(broker, topics, playing::set)) {
      try {
        if (Demo.isLive()) {
          draw(playing, watcher);
        } else {
          print(playing, out);
        }
      } finally {
        watcher.stop();
      }
    }
  }

  private void print(AtomicReference<Playing> playing, PrintWriter out)
      throws IOException, InterruptedException {
    out.println(sleeve.heading() + ". Ctrl-C ends.");
    out.flush();
    try (var _ = Preview.of(file, from, destination(playing), draft -> print(draft, out))) {
      end.await();
    }
  }

  private static void print(Draft draft, PrintWriter out) {
    out.println(DraftText.of(draft));
    out.flush();
  }

  private void draw(AtomicReference<Playing> playing, Watcher watcher) throws IOException {
    var news = new AtomicReference<List<String>>(List.of());
    var screen = new PreviewScreen(sleeve, news::get);
    try (var preview =
            Preview.of(
                file,
                from,
                destination(playing),
                draft -> news.set(DraftText.of(draft).lines().toList()));
        Terminal terminal = TerminalBuilder.terminal();
        var live =
            new LiveShow(
                new Stage(screen, levels, playing::get, keys(watcher, preview)), terminal, end)) {
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

  private Destination destination(AtomicReference<Playing> playing) {
    var asking = new Asking(broker, topics);
    return new Destination() {
      @Override
      public Outcome play(String payload) {
        try {
          return new Outcome.Plays(asking.ask(topics.of(Verb.PLAY), payload));
        } catch (Complaint | BrokerUnavailable refused) {
          return new Outcome.Refused(refused.getMessage());
        }
      }

      @Override
      public boolean isStopped() {
        return playing.get().isStopped();
      }
    };
  }
}
