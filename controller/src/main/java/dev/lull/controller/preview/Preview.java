package dev.lull.controller.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// A pattern file that is followed until this is closed, on threads of its own.
public final class Preview implements AutoCloseable {
  private final FileWatch watch;
  private final Follower follower;
  private final Thread watching;
  private final Thread following;

  private Preview(FileWatch watch, Follower follower) {
    this.watch = watch;
    this.follower = follower;
    this.watching = thread("watch", this::watch);
    this.following = thread("follower", follower::run);
  }

  /// Begins to follow a file, whose folder has to be there.
  ///
  /// @param from   where in the pattern to begin, such as `20 min`
  /// @param told   hears what became of each draft, on a thread of its own
  public static Preview of(Path file, String from, Destination destination, Consumer<Draft> told)
      throws IOException {
    var preview = new Preview(FileWatch.of(file), new Follower(file, from, destination, told));
    preview.watching.start();
    preview.following.start();
    return preview;
  }

  /// Plays the file from its beginning.
  public void again() {
    follower.again();
  }

  @Override
  public void close() throws IOException {
    watch.close();
    following.interrupt();
  }

  private void watch() {
    try {
      while (watch.awaitSaved()) {
        follower.saved();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread thread(String name, Runnable task) {
    return Thread.ofPlatform().daemon().name(name).unstarted(task);
  }
}
