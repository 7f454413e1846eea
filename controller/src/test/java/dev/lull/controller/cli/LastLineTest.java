package dev.lull.controller.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/// The last line of a terminal, on which something is shown that does not stay.
final class LastLineTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PrintStream terminal = new PrintStream(written, false, UTF_8);
  private final LastLine line = new LastLine(terminal, 10);

  /// What somebody sees: a carriage return goes back, and what follows covers what is there.
  private String seen() {
    StringBuilder screen = new StringBuilder();
    for (String row : written.toString(UTF_8).split("\n", -1)) {
      StringBuilder cells = new StringBuilder();
      for (String layer : row.split("\r", -1)) {
        cells.replace(0, Math.min(layer.length(), cells.length()), layer);
      }
      screen.append(cells.toString().stripTrailing()).append('\n');
    }
    return screen.toString();
  }

  private void print(String text) {
    line.above(
        () -> {
          terminal.println(text);
          terminal.flush();
        });
  }

  @Test
  void whatIsPrintedStaysWholeAboveWhatIsShown() {
    print("one");
    line.show("bar 50 %");
    print("two");
    print("a third one, longer than the bar");
    assertEquals("one\ntwo\na third one, longer than the bar\nbar 50 %\n", seen());
  }

  @Test
  void whatIsShownCoversWhatWasShown() {
    line.show("bar  9 %");
    line.show("bar 10 %");
    assertEquals("bar 10 %\n", seen());
  }

  @Test
  void inTheEndNothingOfItIsLeft() {
    line.show("bar 99 %");
    print("one");
    line.clear();
    print("two");
    assertEquals("one\ntwo\n\n", seen());
  }

  @Test
  void whereNothingIsShownNothingIsAdded() {
    print("one");
    assertEquals("one\n", written.toString(UTF_8));
  }
}
