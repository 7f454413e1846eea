package dev.lull.controller.pairing;

import dev.lull.controller.file.AtomicFile;
import dev.lull.patterns.Reading;
import dev.lull.patterns.TextFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Where paired clients are kept: `clients.yaml`, for its owner's eyes only.
public final class ClientsFile {
  private static final String NAME = "clients.yaml";
  private static final Set<PosixFilePermission> OWNER_ONLY =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Path file;

  /// The file in a folder that need not be there yet.
  public ClientsFile(Path folder) {
    this.file = folder.resolve(NAME);
  }

  /// By what one sees that a file is another than before.
  record Stamp(long size, long modifiedNanos, Object identity) {}

  /// Reads it. Where there is none, nobody is paired.
  public Reading<Clients> read() {
    return Files.exists(file)
        ? TextFile.read(file).then(text -> ClientsReader.read(file.toString(), text))
        : new Reading.Read<>(Clients.NONE);
  }

  /// Writes it anew, in a folder that is there, and gives it to the folder's owner: a controller
  /// that runs as another user is to read what root wrote.
  ///
  /// @throws IOException if it cannot be written; what was there before is still there
  public void write(Clients clients) throws IOException {
    AtomicFile.write(
        file,
        out -> {
          Path part = AtomicFile.part(file);
          Files.setPosixFilePermissions(part, OWNER_ONLY);
          give(part, Files.getOwner(file.toAbsolutePath().getParent()));
          out.write(ClientsText.of(clients).getBytes(StandardCharsets.UTF_8));
        });
  }

  public Path path() {
    return file;
  }

  /// Changes whenever the file does; empty while there is none.
  Optional<Stamp> stamp() {
    try {
      var seen = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(
          new Stamp(
              seen.size(),
              seen.lastModifiedTime().to(TimeUnit.NANOSECONDS),
              Optional.ofNullable(seen.fileKey()).orElse("")));
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  private static void give(Path part, UserPrincipal owner) throws IOException {
    if (!Files.getOwner(part).equals(owner)) {
      Files.setOwner(part, owner);
    }
  }
}
