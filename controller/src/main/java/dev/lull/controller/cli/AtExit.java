package dev.lull.controller.cli;

import dev.lull.hardware.Sleeves;
import java.util.concurrent.atomic.AtomicBoolean;

/// Something to be done when the process is told to end (Ctrl-C, SIGTERM), unless closed before.
///
/// It is done while the ports are still open, so that the sleeve can be told to stop.
final class AtExit implements AutoCloseable {
  private final Runnable task;
  private final AtomicBoolean open = new AtomicBoolean(true);

  private AtExit(Runnable task) {
    this.task = task;
  }

  static AtExit run(Runnable task) {
    AtExit exit = new AtExit(task);
    Sleeves.beforePortsClose(exit::perform);
    return exit;
  }

  @Override
  public void close() {
    open.set(false);
  }

  private void perform() {
    if (open.getAndSet(false)) {
      task.run();
    }
  }
}
