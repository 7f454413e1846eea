package dev.lull.controller.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that is there as a whole or not at all.
final class AtomicFileTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void aLinkIsReplacedAndNotFollowed() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), outside);
    AtomicFile.write(link, out -> out.write(NEW));
    assertFalse(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(link));
    assertEquals("old", Files.readString(outside));
  }

  @Test
  void aLinkWhereItIsWrittenUntilItIsFinishedIsNotFollowed() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside"), "old");
    Path place = folder.resolve("place");
    Files.createSymbolicLink(AtomicFile.part(place), outside);
    assertThrows(IOException.class, () -> AtomicFile.write(place, out -> out.write(NEW)));
    assertEquals("old", Files.readString(outside));
    assertFalse(Files.exists(place));
  }

  @Test
  void whatIsWrittenBesideIsGoneWhateverHappens() throws IOException {
    Path place = folder.resolve("place");
    AtomicFile.write(place, out -> out.write(NEW));
    assertThrows(
        IOException.class,
        () ->
            AtomicFile.write(
                place,
                out -> {
                  out.write(new byte[100_000]);
                  throw new IOException("No space left on device");
                }));
    assertEquals("new", Files.readString(place));
    assertEquals(List.of(place), files());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
