package dev.lull.controller.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets a command that was told to end (Ctrl-C, SIGTERM) put the sleeve to rest and the terminal in
/// order before the process is gone. Closed by the command when it has done so.
final class Goodbye implements AutoCloseable {
  private static final long LONGEST_SECONDS = 3;

  private final CountDownLatch end;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtExit exit;

  private Goodbye(CountDownLatch end) {
    this.end = end;
    this.exit = AtExit.run(this::endAndWait);
  }

  /// @param end comes to zero when the command is to end
  static Goodbye at(CountDownLatch end) {
    return new Goodbye(end);
  }

  @Override
  public void close() {
    exit.close();
    ended.countDown();
  }

  private void endAndWait() {
    end.countDown();
    try {
      ended.await(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
