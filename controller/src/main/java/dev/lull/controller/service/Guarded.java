package dev.lull.controller.service;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A task whose failure does not go unnoticed: a controller in which a thread has died must not go
/// on as if nothing had happened.
///
/// @param name what the task is called in the report
/// @param onFailure called once, on the failed thread, if the task throws
record Guarded(String name, Runnable task, Runnable onFailure) implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Guarded.class);

  @Override
  public void run() {
    try {
      task.run();
    } catch (RuntimeException | Error failed) {
      LOG.error("The {} failed, and the sleeve is stopped. Please report this.", name, failed);
      onFailure.run();
    }
  }
}
