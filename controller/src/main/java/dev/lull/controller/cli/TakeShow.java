package dev.lull.controller.cli;

import dev.lull.controller.render.Times;
import java.io.PrintWriter;

/// Says when a recording begins, and on a terminal how long it is by now.
final class TakeShow implements AutoCloseable {
  private static final int COLUMNS = 72;
  private static final long SECOND = 1_000_000_000L;

  private final PrintWriter out;
  private final boolean live;
  private final LastLine line = new LastLine(System.err, COLUMNS);
  private long shown = -1;

  /// @param live whether there is a terminal to show it on
  TakeShow(PrintWriter out, boolean live) {
    this.out = out;
    this.live = live;
  }

  void goesOn(Take take) {
    if (take.stream().isEmpty()) {
      return;
    }
    long seconds = take.recording().length() / SECOND;
    if (shown < 0) {
      out.printf("Recording stream %s.%n", take.stream().orElseThrow());
      out.flush();
    }
    if (seconds > shown && live) {
      line.show(Times.clock(seconds * SECOND, 0));
    }
    shown = Math.max(shown, seconds);
  }

  @Override
  public void close() {
    if (shown >= 0 && live) {
      line.clear();
    }
  }
}
