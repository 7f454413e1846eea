package dev.lull.controller.cli;

import dev.lull.controller.render.Times;
import java.io.PrintWriter;

/// Says when a recording begins, and on a terminal how long it is by now.
final class TakeShow implements Listening.Progress, AutoCloseable {
  private static final int COLUMNS = 72;
  private static final long SECOND = 1_000_000_000L;

  private final String waiting;
  private final PrintWriter out;
  private final boolean live;
  private final LastLine line = new LastLine(System.err, COLUMNS);
  private long shown = -1;

  /// @param waiting what to say before anything comes
  /// @param live whether there is a terminal to show it on
  TakeShow(String waiting, PrintWriter out, boolean live) {
    this.waiting = waiting;
    this.out = out;
    this.live = live;
  }

  @Override
  public void listens() {
    out.println(waiting);
    out.flush();
  }

  @Override
  public void goesOn(Take take) {
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
