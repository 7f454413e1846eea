package dev.lull.controller.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Waits for a pattern file to be saved, however an editor does that: in place, in several pieces,
/// or by putting another file in its place. The other patterns of its folder count too, since it
/// may play them.
public final class FileWatch implements AutoCloseable {
  private static final String ENDING = ".lull.yaml";

  /// Who writes a file in pieces leaves less time than this between them.
  private static final long QUIET_MILLIS = 40;

  private final Path name;
  private final WatchService folder;

  private FileWatch(Path name, WatchService folder) {
    this.name = name;
    this.folder = folder;
  }

  /// Begins to watch.
  ///
  /// @throws IOException if its folder is not there, or cannot be watched
  public static FileWatch of(Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    WatchService folder = parent.getFileSystem().newWatchService();
    try {
      parent.register(
          folder,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
      return new FileWatch(file.getFileName(), folder);
    } catch (IOException unwatched) {
      folder.close();
      throw unwatched;
    }
  }

  /// Waits until the file has been saved since the last call, and nobody goes on writing.
  ///
  /// @return whether there is more to wait for: not once this is closed or the folder is gone
  public boolean awaitSaved() throws InterruptedException {
    try {
      Optional<WatchKey> key = Optional.of(folder.take());
      boolean saved = false;
      while (key.isPresent()) {
        saved |= concerns(key.get());
        if (!key.get().reset()) {
          return false;
        }
        key = saved ? soon() : Optional.of(folder.take());
      }
      return true;
    } catch (ClosedWatchServiceException closed) {
      return false;
    }
  }

  private Optional<WatchKey> soon() throws InterruptedException {
    return Optional.ofNullable(folder.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS));
  }

  private boolean concerns(WatchKey key) {
    boolean concerns = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      concerns |=
          event.kind().equals(StandardWatchEventKinds.OVERFLOW)
              || name.equals(event.context())
              || String.valueOf(event.context()).endsWith(ENDING);
    }
    return concerns;
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
