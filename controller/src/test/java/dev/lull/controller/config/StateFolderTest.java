package dev.lull.controller.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StateFolderTest {
  private static final Path HOME = Path.of("/home/anna");

  @TempDir private Path folder;

  @Test
  void itIsWhereSystemdSays() {
    assertEquals(
        "/var/lib/lull", usual(Map.of("STATE_DIRECTORY", "/var/lib/lull", "XDG_STATE_HOME", "/x")));
    assertEquals("/var/lib/lull", usual(Map.of("STATE_DIRECTORY", "/var/lib/lull:/var/lib/more")));
  }

  @Test
  void otherwiseItIsAmongTheUsersOwnFiles() {
    assertEquals("/state/lull", usual(Map.of("XDG_STATE_HOME", "/state")));
    assertEquals("/home/anna/.local/state/lull", usual(Map.of()));
    assertEquals("/home/anna/.local/state/lull", usual(Map.of("XDG_STATE_HOME", "not/absolute")));
  }

  @Test
  void itIsMadeForItsOwnerOnly() throws IOException {
    Path made = new StateFolder(folder.resolve("a/b/lull")).made();
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
  }

  @Test
  void oneThatIsThereStaysAsItIs() throws IOException {
    Path there = Files.createDirectory(folder.resolve("there"));
    var before = Files.getPosixFilePermissions(there);
    assertEquals(before, Files.getPosixFilePermissions(new StateFolder(there).made()));
  }

  @Test
  void aFileInItsPlaceIsAFailure() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThrows(IOException.class, () -> new StateFolder(file).made());
  }

  private static String usual(Map<String, String> environment) {
    return StateFolder.usual(environment, HOME).path().toString();
  }
}
