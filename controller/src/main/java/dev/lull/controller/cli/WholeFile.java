package dev.lull.controller.cli;

import dev.lull.controller.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that is there as a whole or not at all. If it is a link, the file it leads to is
/// replaced.
final class WholeFile {
  private WholeFile() {}

  static void write(Path file, AtomicFile.Writing writing) {
    try {
      Path place = Files.exists(file) ? file.toRealPath() : file;
      complainOfAFolder(file, place);
      // For a process that is told to end before it is finished.
      AtomicFile.part(place).toFile().deleteOnExit();
      AtomicFile.write(place, writing);
    } catch (IOException fault) {
      throw new Complaint("%s cannot be written: %s.".formatted(file, AtomicFile.why(fault)));
    }
  }

  private static void complainOfAFolder(Path file, Path place) {
    if (Files.isDirectory(place)) {
      throw new Complaint("%s is a folder. Name a file to write.".formatted(file));
    }
  }
}
