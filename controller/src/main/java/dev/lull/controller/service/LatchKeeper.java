package dev.lull.controller.service;

import dev.lull.controller.command.Verb;
import dev.lull.controller.player.Command;
import dev.lull.controller.player.Player;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes an emergency stop down, and lets the player play again once it was taken back, on a
/// thread of its own: no stop waits for a disk.
final class LatchKeeper implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(LatchKeeper.class);

  /// Whoever stops again this shortly before it is lifted may have meant it to hold.
  private static final long LOOK_MILLIS = 100;

  private final Latch latch;
  private final Player player;
  private final Semaphore stops = new Semaphore(0);
  private volatile boolean isSetAlready;

  LatchKeeper(Latch latch, Player player) {
    this.latch = latch;
    this.player = player;
  }

  /// Takes up a stop that was not lifted before the controller started; to be called before [#run].
  void takeUp() {
    isSetAlready = latch.isSet();
    if (isSetAlready) {
      player.submit(Command.Stop.latching("an emergency stop before the controller was started"));
      stopped();
    }
  }

  /// An emergency stop came. Whoever says so does not wait.
  void stopped() {
    stops.release();
  }

  /// Whether no stop waits to be written down.
  boolean hasHeardAll() {
    return stops.availablePermits() == 0;
  }

  /// Keeps the latch until it is interrupted.
  @Override
  public void run() {
    try {
      while (true) {
        stops.acquire();
        keep();
        isSetAlready = false;
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void keep() throws InterruptedException {
    try {
      if (!isSetAlready) {
        // It may have come at the very moment at which one before it was lifted.
        player.submit(Command.Stop.latching(Verb.ESTOP.topic()));
        latch.set();
      }
      awaitRelease();
      player.submit(new Command.Rearm());
      LOG.info("The emergency stop was lifted.");
    } catch (IOException failed) {
      LOG.error(
          "The emergency stop cannot be kept as {} ({}). The sleeve stays at rest until the"
              + " controller is started anew.",
          latch.file(),
          failed.getMessage());
    }
  }

  /// As long as it is kept, further stops add nothing: it is lifted once, however often it came.
  /// One that comes as it is lifted counts as a new one.
  private void awaitRelease() throws IOException, InterruptedException {
    Path folder = latch.file().toAbsolutePath().getParent();
    try (WatchService watch = folder.getFileSystem().newWatchService()) {
      folder.register(watch, StandardWatchEventKinds.ENTRY_DELETE);
      int since;
      do {
        await(watch);
        since = stops.drainPermits();
      } while (latch.isSet());
      stops.release(since);
    }
  }

  private static void await(WatchService watch) throws InterruptedException {
    WatchKey key = watch.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    if (key != null) {
      key.pollEvents();
      key.reset();
    }
  }
}
