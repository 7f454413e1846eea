package dev.lull.controller.preview;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileWatchTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeTheFile() throws IOException {
    file = Files.writeString(folder.resolve("mine.lull.yaml"), "lull: 1\n");
  }

  @Test
  void aFileThatIsWrittenInPlaceIsSaved() throws Exception {
    try (var watch = FileWatch.of(file)) {
      Files.writeString(file, "lull: 1\nname: Mine\n");
      assertTrue(watch.awaitSaved());
    }
  }

  @Test
  void aFileThatIsPutInItsPlaceIsSaved() throws Exception {
    Path beside = Files.writeString(folder.resolve("beside"), "lull: 1\n");
    try (var watch = FileWatch.of(file)) {
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      assertTrue(watch.awaitSaved());
    }
  }

  @Test
  void anotherPatternOfTheFolderCounts() throws Exception {
    try (var watch = FileWatch.of(file)) {
      Files.writeString(folder.resolve("other.lull.yaml"), "lull: 1\n");
      assertTrue(watch.awaitSaved());
    }
  }

  @Test
  void itIsOverWhenItIsClosed() throws Exception {
    var watch = FileWatch.of(file);
    watch.close();
    assertFalse(watch.awaitSaved());
  }

  @Test
  void aFolderThatIsNotThereCannotBeWatched() {
    Path nowhere = folder.resolve("no/such.lull.yaml");
    assertThrows(IOException.class, () -> FileWatch.of(nowhere).close());
  }
}
