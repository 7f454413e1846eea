package dev.lull.controller.demo;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The demo without a terminal: one line a second while something plays, and one when it ends.
public final class PlainShow implements Show {
  private final Stage stage;
  private final DemoScreen screen;
  private final PrintStream out;
  private final CountDownLatch end;

  /// Prepares the show.
  ///
  /// @param end when it comes to zero, the show is over
  public PlainShow(Stage stage, DemoScreen screen, PrintStream out, CountDownLatch end) {
    this.stage = stage;
    this.screen = screen;
    this.out = out;
    this.end = end;
  }

  @Override
  public void run() throws InterruptedException {
    screen.guide().forEach(out::println);
    String last = "";
    do {
      String line = line();
      if (!line.equals(last)) {
        out.println(line);
        out.flush();
      }
      last = line;
    } while (!end.await(1, TimeUnit.SECONDS));
  }

  private String line() {
    Playing playing = stage.playing().get();
    return playing.name().isEmpty()
        ? playing.line(0)
        : screen.arm().strip(stage.levels()) + "  " + playing.line(0);
  }
}
