package dev.lull.controller.rig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.List;

/// Somebody who may not open a port. Tests run as root are told that by giving up root's right to
/// open everything; others by taking their own rights from the port.
///
/// @param starter what starts a program as that user
/// @param fix what gives them the right
public record Outsider(Path port, List<String> starter, String fix) {
  private static final String USER = System.getProperty("user.name");

  /// Keeps this user out of a port.
  public static Outsider of(Path port) throws IOException {
    return USER.equals("root") ? root(port) : anybody(port);
  }

  /// What starts a program without rights that only root has.
  ///
  /// @param rights as setpriv has them, such as `-net_bind_service`
  public static List<String> without(String rights) {
    return USER.equals("root") ? List.of("setpriv", "--bounding-set", rights) : List.of();
  }

  /// Lets everybody in.
  public void letIn() throws IOException {
    Files.setPosixFilePermissions(port, PosixFilePermissions.fromString("rw-rw-rw-"));
  }

  /// What is said of the port.
  public String complaint() {
    return "%s may not be opened by %s. %s".formatted(port, USER, fix);
  }

  private static Outsider root(Path port) throws IOException {
    UserPrincipalLookupService names = port.getFileSystem().getUserPrincipalLookupService();
    var view = Files.getFileAttributeView(port, PosixFileAttributeView.class);
    view.setPermissions(PosixFilePermissions.fromString("rw-rw----"));
    view.setGroup(names.lookupPrincipalByGroupName("dialout"));
    view.setOwner(names.lookupPrincipalByName("nobody"));
    return new Outsider(
        port,
        without("-dac_override,-dac_read_search"),
        "Run `sudo usermod -aG dialout root`, then log out and in again.");
  }

  private static Outsider anybody(Path port) throws IOException {
    Files.setPosixFilePermissions(port, PosixFilePermissions.fromString("---------"));
    return new Outsider(
        port,
        List.of(),
        "Run `sudo chown %s %s && sudo chmod u+rw %s`, each time it was plugged in."
            .formatted(USER, port, port));
  }
}
