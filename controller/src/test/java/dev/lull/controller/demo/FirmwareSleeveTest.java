package dev.lull.controller.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.rig.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real firmware as a program, and what is said where there is none.
final class FirmwareSleeveTest {
  @TempDir private Path folder;

  @Test
  void aFirmwareThatIsNotBuiltIsSaidWithHowToBuildIt() {
    Path program = folder.resolve("lull-sleeve");
    assertEquals(
        "The firmware is not built: there is no program at %s. Run \"make build\"."
            .formatted(program),
        complaint(program));
  }

  @Test
  void aProgramThatEndsAtOnceIsSaidWithItsStatus() {
    assertEquals(
        "The firmware did not start: it ended with status 1.", complaint(Path.of("/bin/false")));
  }

  @Test
  void theFirmwareHasAPortAndMotorsAtRestAndEndsWhenClosed() throws Exception {
    ProcessHandle process;
    try (var sleeve = FirmwareSleeve.start(Program.firmware(), 3, List.of(), _ -> {})) {
      process = sleeve.process();
      assertTrue(Files.exists(Path.of(sleeve.port())));
      assertEquals(3, sleeve.levels().motors());
      assertEquals(0, sleeve.levels().of(2));
      assertTrue(process.isAlive());
    }
    process.onExit().join();
    assertFalse(process.isAlive());
  }

  private static String complaint(Path program) {
    return assertThrows(
            IOException.class, () -> FirmwareSleeve.start(program, 6, List.of(), _ -> {}))
        .getMessage();
  }
}
