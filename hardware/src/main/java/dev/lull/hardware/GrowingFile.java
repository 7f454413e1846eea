package dev.lull.hardware;

import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/// The bytes of a file that somebody else is still writing: at its end, it waits for more.
final class GrowingFile extends InputStream {
  private final InputStream bytes;
  private final WatchService changes;

  GrowingFile(Path file) throws IOException {
    bytes = Files.newInputStream(file);
    Path folder = file.toAbsolutePath().getParent();
    changes = folder.getFileSystem().newWatchService();
    // Watched before it is read, so that no change goes by unseen.
    folder.register(changes, ENTRY_MODIFY);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) == 1 ? one[0] & 0xFF : -1;
  }

  /// @throws InterruptedIOException if the thread that waits is interrupted
  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = bytes.read(into, offset, length);
    while (count < 0) {
      awaitChange();
      count = bytes.read(into, offset, length);
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
    changes.close();
  }

  private void awaitChange() throws InterruptedIOException {
    try {
      WatchKey key = changes.take();
      key.pollEvents();
      key.reset();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for more");
    }
  }
}
