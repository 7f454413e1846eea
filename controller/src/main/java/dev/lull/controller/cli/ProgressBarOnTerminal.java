package dev.lull.controller.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// Shows on standard error how far something is, if that is a terminal and it takes more than a
/// second. When it is done nothing of it is left.
final class ProgressBarOnTerminal implements Beside, AutoCloseable {
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int PERCENT = 100;
  private static final int COLUMNS = 72;

  private final LastLine line = new LastLine(System.err, COLUMNS);
  private final String task;
  private final long began = System.nanoTime();
  private Optional<ProgressBar> bar = Optional.empty();
  private long shown;

  private ProgressBarOnTerminal(String task) {
    this.task = task;
  }

  /// Does something, and shows how far it is where somebody can see that.
  static void during(String task, Doing doing) throws IOException {
    if (!isTerminal(STANDARD_ERROR)) {
      doing.tell(NOTHING);
      return;
    }
    try (var bar = new ProgressBarOnTerminal(task)) {
      doing.tell(bar);
    }
  }

  /// What takes long, and tells how far it is.
  interface Doing {
    void tell(Beside progress) throws IOException;
  }

  private static boolean isTerminal(Path stream) {
    try {
      Path device = Files.readSymbolicLink(stream);
      return device.startsWith("/dev/pts") || device.toString().startsWith("/dev/tty");
    } catch (IOException _) {
      // Where there is no such link, nobody knows, and nothing is shown.
      return false;
    }
  }

  @Override
  public void reached(long done, long all) {
    long percent = done * PERCENT / all;
    if (percent > shown && System.nanoTime() - began > PATIENCE.toNanos()) {
      shown = percent;
      bar = bar.or(() -> Optional.of(open(percent)));
      bar.ifPresent(it -> it.stepTo(percent));
    }
  }

  @Override
  public void above(Runnable printing) {
    line.above(printing);
  }

  private ProgressBar open(long percent) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(PERCENT)
        .startsFrom(percent, Duration.ofNanos(System.nanoTime() - began))
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setConsumer(new DelegatingProgressBarConsumer(line::show, line.columns()))
        .setUpdateIntervalMillis(200)
        .build();
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    bar.ifPresent(_ -> line.clear());
  }
}
