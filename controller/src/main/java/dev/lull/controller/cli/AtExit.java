package dev.lull.controller.cli;

/// Something to be done when the process is told to end (Ctrl-C, SIGTERM), unless closed before.
final class AtExit implements AutoCloseable {
  private final Thread hook;

  private AtExit(Thread hook) {
    this.hook = hook;
  }

  static AtExit run(Runnable task) {
    Thread hook = Thread.ofPlatform().name("goodbye").unstarted(task);
    Runtime.getRuntime().addShutdownHook(hook);
    return new AtExit(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException endingAlready) {
      // The task runs at this moment, as it was meant to.
      return;
    }
  }
}
