package dev.lull.controller.service;

import dev.lull.controller.config.StateFolder;
import dev.lull.controller.mqtt.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// An emergency stop that outlasts the controller: a file, which is there as long as the sleeve
/// must not be played. Whoever may delete it may let the sleeve be played again, which is its
/// owner.
///
/// @param file of this sleeve
public record Latch(Path file) {
  /// The latch of a sleeve.
  public static Latch of(StateFolder state, Topics topics) {
    String name = "%s.%s.stopped".formatted(topics.base().replace('/', '.'), topics.sleeve());
    return new Latch(state.path().resolve(name));
  }

  /// Whether the sleeve must not be played.
  public boolean isSet() {
    return Files.exists(file);
  }

  /// Lets go.
  ///
  /// @return whether it was set
  /// @throws IOException if the file cannot be deleted
  public boolean release() throws IOException {
    return Files.deleteIfExists(file);
  }

  /// Sets it, if it is not set already.
  ///
  /// @throws IOException if the file cannot be written
  void set() throws IOException {
    new StateFolder(file.toAbsolutePath().getParent()).made();
    if (!isSet()) {
      Files.createFile(file);
    }
  }
}
