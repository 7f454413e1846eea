package dev.lull.controller.demo;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The demo without a terminal: one line a second while something plays, and one when it ends.
public final class PlainShow implements Show {
  private static final String UNHEARD = " Ctrl-C ends the demo, and stops the sleeve.";

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
    if (playing.isUnheard()) {
      return playing.line(0) + UNHEARD;
    }
    return playing.name().isEmpty()
        ? (playing.line(0) + " " + playing.link()).strip()
        : screen.arm().strip(stage.levels()) + "  " + playing.line(0);
  }
}
