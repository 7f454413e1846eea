package dev.lull.controller.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// A file that is there as a whole or not at all: it is written beside its place, and moved there
/// when it is finished. Until then what was there before stays.
final class WholeFile {
  private WholeFile() {}

  /// Writes what is to be in it.
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  static void write(Path file, Writing writing) {
    try {
      Path place = Files.exists(file) ? file.toRealPath() : file;
      complainOfAFolder(file, place);
      moveTo(place, writing);
    } catch (IOException fault) {
      throw new Complaint("%s cannot be written: %s.".formatted(file, why(fault)));
    }
  }

  private static void complainOfAFolder(Path file, Path place) {
    if (Files.isDirectory(place)) {
      throw new Complaint("%s is a folder. Name a file to write.".formatted(file));
    }
  }

  private static void moveTo(Path place, Writing writing) throws IOException {
    Path part =
        place.resolveSibling(
            ".%s.%d.part".formatted(place.getFileName(), ProcessHandle.current().pid()));
    // For a process that is told to end; what follows is for one that fails.
    part.toFile().deleteOnExit();
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        writing.to(out);
      }
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// Why a file cannot be written, as the end of a sentence.
  static String why(IOException fault) {
    return switch (fault) {
      case NoSuchFileException _ -> "there is no such folder";
      case AccessDeniedException _ -> "there is no right to";
      case FileSystemException system ->
          Optional.ofNullable(system.getReason()).orElse(system.getMessage());
      default -> fault.getMessage();
    };
  }
}
