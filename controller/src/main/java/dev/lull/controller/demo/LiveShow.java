package dev.lull.controller.demo;

import dev.lull.controller.mqtt.BrokerUnavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/// A screen in a terminal, drawn twenty times a second, and its keys.
public final class LiveShow implements Show, AutoCloseable {
  private static final long FRAME_MILLIS = 50;

  private final Stage stage;
  private final Terminal terminal;
  private final CountDownLatch end;
  private final Display display;
  private final Attributes before;
  private Size drawn = new Size(0, 0);

  /// Takes the terminal over until closed.
  ///
  /// @param end when it comes to zero, the show is over
  public LiveShow(Stage stage, Terminal terminal, CountDownLatch end) {
    this.stage = stage;
    this.terminal = terminal;
    this.end = end;
    this.display = new Display(terminal, true);
    this.before = terminal.enterRawMode();
    terminal.handle(Signal.INT, _ -> end.countDown());
    terminal.puts(Capability.enter_ca_mode);
    terminal.puts(Capability.cursor_invisible);
  }

  @Override
  public void run() {
    try {
      NonBlockingReader keys = terminal.reader();
      while (end.getCount() > 0) {
        draw();
        press(keys.read(FRAME_MILLIS));
      }
    } catch (IOException closed) {
      throw new UncheckedIOException("the terminal was closed", closed);
    }
  }

  @Override
  public void close() {
    terminal.puts(Capability.cursor_normal);
    terminal.puts(Capability.exit_ca_mode);
    terminal.setAttributes(before);
    terminal.flush();
  }

  private void draw() {
    Size size = terminal.getSize();
    int columns = Math.max(40, size.getColumns());
    var lines =
        stage.screen().lines(stage.levels(), stage.playing().get(), columns - 1, size.getRows());
    if (!size.equals(drawn)) {
      terminal.puts(Capability.clear_screen);
      display.reset();
      display.resize(size.getRows(), columns);
      drawn = size;
    }
    // The display takes lines away from the list that it is given.
    display.update(new ArrayList<>(lines.subList(0, Math.min(lines.size(), size.getRows()))), 0);
  }

  private void press(int key) {
    if (key == 'q') {
      end.countDown();
      return;
    }
    try {
      stage.keys().press(key);
    } catch (BrokerUnavailable gone) {
      // The screen says so, and what to do.
      return;
    }
  }
}
