package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that is there as a whole or not at all.
final class WholeFileTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void anOldFile() throws IOException {
    file = Files.writeString(folder.resolve("out.csv"), "old");
  }

  @Test
  void untilItIsFinishedTheOldOneIsThere() throws IOException {
    WholeFile.write(
        file,
        out -> {
          out.write(NEW);
          out.flush();
          assertEquals("old", Files.readString(file));
        });
    assertEquals("new", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void aWritingThatFailsLeavesTheOldOneAndNothingElse() throws IOException {
    Complaint told =
        assertThrows(
            Complaint.class,
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write(NEW);
                      throw new IOException("No space left on device");
                    }));
    assertEquals(file + " cannot be written: No space left on device.", told.getMessage());
    assertEquals("old", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
    WholeFile.write(link, out -> out.write(NEW));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  @Test
  void whereNoFileCanBeIsSaid() {
    Path nowhere = folder.resolve("nowhere/out.csv");
    assertEquals(nowhere + " cannot be written: there is no such folder.", complaint(nowhere));
    assertEquals(folder + " is a folder. Name a file to write.", complaint(folder));
  }

  private static String complaint(Path place) {
    return assertThrows(Complaint.class, () -> WholeFile.write(place, out -> out.write(NEW)))
        .getMessage();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
