package dev.lull.controller.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// A file that is there as a whole or not at all, whatever fails and whenever the power is cut: it
/// is written beside its place, put on the disk, and moved there when it is finished. Until then
/// what was there before stays. A link in its place is replaced, not followed.
public final class AtomicFile {
  private AtomicFile() {}

  /// Writes what is to be in it.
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /// Writes it, and waits until the disk has it.
  ///
  /// @throws IOException if it cannot be written; what was there before is still there
  public static void write(Path place, Writing writing) throws IOException {
    Path part = part(place);
    try {
      writeThrough(part, writing);
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// Where it is written until it is finished.
  public static Path part(Path place) {
    return place.resolveSibling(
        ".%s.%d.part".formatted(place.getFileName(), ProcessHandle.current().pid()));
  }

  /// Why a file cannot be written, as the end of a sentence.
  public static String why(IOException fault) {
    return switch (fault) {
      case NoSuchFileException _ -> "there is no such folder";
      case AccessDeniedException _ -> "there is no right to";
      case FileSystemException system ->
          Optional.ofNullable(system.getReason()).orElse(system.getMessage());
      default -> fault.getMessage();
    };
  }

  private static void writeThrough(Path part, Writing writing) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                part,
                StandardOpenOption.WRITE,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                LinkOption.NOFOLLOW_LINKS);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      writing.to(out);
      out.flush();
      channel.force(true);
    }
  }
}
