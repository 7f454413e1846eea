package dev.lull.controller.library;

import dev.lull.controller.file.AtomicFile;
import dev.lull.patterns.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// The folder of the user's own patterns, to be written to. Nothing beside it or below it is ever
/// touched, and no link is followed out of it.
///
/// @param folder need not exist
record OwnPatterns(Path folder) {
  /// So many that the list of them goes into one message.
  static final int MOST = 1_000;

  /// Whether there is one of that name.
  boolean has(String name) {
    return Files.isRegularFile(file(name), LinkOption.NOFOLLOW_LINKS);
  }

  /// Keeps a text: afterwards the file is there as a whole, or what was there before.
  ///
  /// @return why it could not be kept; empty if it was
  Optional<String> save(String name, String text) {
    try {
      return trouble(name).or(() -> write(name, text));
    } catch (IOException fault) {
      return Optional.of(
          "The folder %s cannot be listed: %s.".formatted(folder, AtomicFile.why(fault)));
    }
  }

  /// Deletes one.
  ///
  /// @return why it could not be deleted; empty if it was
  Optional<String> delete(String name) {
    try {
      Files.delete(file(name));
      return Optional.empty();
    } catch (IOException fault) {
      return Optional.of("%s cannot be deleted: %s.".formatted(file(name), AtomicFile.why(fault)));
    }
  }

  private Path file(String name) {
    return folder.resolve(Library.fileOf(name));
  }

  /// What is in the way of a pattern of that name.
  private Optional<String> trouble(String name) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.of(
          "There is no folder %s. Make it on the controller's machine, or name another with patterns: in the configuration."
              .formatted(folder));
    }
    if (has(name)) {
      return Optional.empty();
    }
    if (Files.exists(file(name), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(
          "%s is a link or a folder, and is left as it is. Save under another name."
              .formatted(file(name)));
    }
    return isFull()
        ? Optional.of(
            "The folder %s has %s files already, the most. Delete one first."
                .formatted(folder, MOST))
        : Optional.empty();
  }

  private boolean isFull() throws IOException {
    int files = 0;
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (var it = all.iterator(); it.hasNext() && files < MOST; it.next()) {
        files++;
      }
    }
    return files >= MOST;
  }

  private Optional<String> write(String name, String text) {
    try {
      AtomicFile.write(file(name), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
      return Optional.empty();
    } catch (IOException fault) {
      return Optional.of(
          "%s cannot be written: %s. What was there before is still there."
              .formatted(file(name), AtomicFile.why(fault)));
    }
  }
}
