package dev.lull.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may not open a port is told exactly what to type.
class RightsTest {
  private static final String PORT = "/dev/ttyACM0";

  @TempDir Path folder;

  private GroupList groups;

  @BeforeEach
  void writeGroups() throws IOException {
    groups =
        new GroupList(
            Files.writeString(
                folder.resolve("group"), "root:x:0:\ndialout:x:20:bob,ada\ntty:x:5:\n"));
  }

  @Test
  void whoIsNotInTheGroupIsToldToJoinIt() {
    assertEquals(
        "Run `sudo usermod -aG dialout anna`, then log out and in again.",
        remedy(new Rights("root", "dialout", true), "anna"));
  }

  @Test
  void whoJoinedTheGroupSinceTheLoginIsToldToLogInAgain() {
    assertEquals(
        "Log out and in again: ada is in the group dialout, but this login does not know it yet.",
        remedy(new Rights("root", "dialout", true), "ada"));
  }

  @Test
  void aGroupThatMayNotOpenItEitherIsNoHelp() {
    String chown =
        "Run `sudo chown ada /dev/ttyACM0 && sudo chmod u+rw /dev/ttyACM0`, each time it was"
            + " plugged in.";
    assertEquals(chown, remedy(new Rights("root", "dialout", false), "ada"));
    assertEquals(chown, remedy(new Rights("root", "root", true), "ada"));
    assertEquals(chown, remedy(new Rights("ada", "dialout", true), "ada"));
  }

  @Test
  void aMemberIsKnownByTheWholeName() {
    assertFalse(groups.has("ad", "dialout"));
    assertFalse(groups.has("ada", "dial"));
    assertFalse(new GroupList(folder.resolve("nothing")).has("ada", "dialout"));
  }

  @Test
  void rightsAreReadFromThePort() throws IOException {
    Path port = Files.createFile(folder.resolve("port"));
    Files.setPosixFilePermissions(port, PosixFilePermissions.fromString("---rw----"));
    assertEquals(true, Rights.of(port).openToGroup());
    Files.setPosixFilePermissions(port, PosixFilePermissions.fromString("rw--w----"));
    assertEquals(false, Rights.of(port).openToGroup());
  }

  private String remedy(Rights rights, String user) {
    return rights.refuse(user, PORT, groups).remedy();
  }
}
