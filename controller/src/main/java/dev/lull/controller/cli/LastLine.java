package dev.lull.controller.cli;

import java.io.PrintStream;

/// The last line of a terminal, on which something is shown that does not stay. What is printed
/// meanwhile comes above it.
///
/// It may be shown by one thread while another prints.
final class LastLine {
  private final PrintStream terminal;
  private final int columns;
  private String shown = "";

  /// A line on which nothing is shown yet.
  ///
  /// @param columns how many of them what is shown may take
  LastLine(PrintStream terminal, int columns) {
    this.terminal = terminal;
    this.columns = columns;
  }

  int columns() {
    return columns;
  }

  /// Shows this in place of what was shown.
  synchronized void show(String text) {
    shown = text;
    write("\r" + text);
  }

  /// Prints whole lines, on that terminal or elsewhere, and shows again below them what was shown.
  ///
  /// @param printing prints them, and has them out when it is done
  synchronized void above(Runnable printing) {
    if (shown.isBlank()) {
      printing.run();
      return;
    }
    wipe();
    printing.run();
    write("\r" + shown);
  }

  /// Shows nothing any more.
  synchronized void clear() {
    wipe();
    shown = "";
  }

  private void wipe() {
    write("\r" + " ".repeat(columns) + "\r");
  }

  private void write(String text) {
    terminal.print(text);
    terminal.flush();
  }
}
