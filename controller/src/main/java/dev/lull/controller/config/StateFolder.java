package dev.lull.controller.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The folder in which the controller keeps what must outlast it, and nobody else may read.
///
/// @param path of the folder, which need not be there yet
public record StateFolder(Path path) {
  private static final String OWNER_ONLY = "rwx------";
  private static final String OURS = "lull";

  /// Where it is unless configured otherwise: where systemd says, or among the user's own files.
  ///
  /// @param environment the variables of the process
  /// @param home the user's folder
  public static StateFolder usual(Map<String, String> environment, Path home) {
    return new StateFolder(
        absolute(environment, "STATE_DIRECTORY", it -> Path.of(it.split(":", -1)[0]))
            .or(() -> absolute(environment, "XDG_STATE_HOME", it -> Path.of(it).resolve(OURS)))
            .orElseGet(() -> home.resolve(".local/state").resolve(OURS)));
  }

  /// The usual one of this process.
  public static StateFolder usual() {
    return usual(System.getenv(), Path.of(System.getProperty("user.home")));
  }

  /// Makes it if it is not there, for its owner only.
  ///
  /// @return where it is
  /// @throws IOException if it cannot be made
  public Path made() throws IOException {
    if (!Files.isDirectory(path)) {
      Optional<Path> parent = Optional.ofNullable(path.toAbsolutePath().getParent());
      if (parent.isPresent()) {
        Files.createDirectories(parent.get());
      }
      Files.createDirectory(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
    }
    return path;
  }

  /// A variable that holds an absolute path; any other is as good as none.
  private static Optional<Path> absolute(
      Map<String, String> environment, String name, Function<String, Path> path) {
    return Optional.ofNullable(environment.get(name)).filter(it -> it.startsWith("/")).map(path);
  }
}
