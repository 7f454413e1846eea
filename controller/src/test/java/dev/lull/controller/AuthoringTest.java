package dev.lull.controller;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.rig.PageWalk;
import dev.lull.controller.rig.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// docs/authoring.md, done from beginning to end, without a controller.
final class AuthoringTest {
  static final Path PAGE = Program.home().resolve("docs/authoring.md");

  @TempDir private Path folder;

  @Test
  void whatThePageShowsIsWhatIsPrinted() throws Exception {
    Files.createSymbolicLink(folder.resolve("patterns"), Program.home().resolve("patterns"));
    int compared = new PageWalk(PAGE, folder, new TypedInAFolder(folder)).walk();
    assertTrue(compared >= 4, "only %d blocks of text were compared".formatted(compared));
  }
}
