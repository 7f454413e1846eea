package dev.lull.hardware;

import dev.lull.hardware.PortFault.Busy;
import dev.lull.hardware.PortFault.NotAllowed;
import dev.lull.hardware.PortFault.NotThere;
import dev.lull.hardware.PortFault.Unusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Finds out why a port cannot be opened. It takes its time, so it is asked on the port's own
/// thread.
final class Diagnosis {
  private static final String USUAL_GROUP = "dialout";

  /// EBUSY: a program has it for itself without a lock.
  private static final int BUSY = 16;

  private Diagnosis() {}

  /// What stands in the way even before it is tried.
  static Optional<PortFault> beforeOpening(String port) {
    Path path = Path.of(port);
    if (!Files.exists(path)) {
      return Optional.of(new NotThere(port, portsSeen()));
    }
    if (!Files.isReadable(path) || !Files.isWritable(path)) {
      return Optional.of(notAllowed(path, System.getProperty("user.name")));
    }
    return Optional.empty();
  }

  /// Why it was refused although nothing seemed to stand in the way.
  ///
  /// @param error what the system called it; it names no lock, so the lock is looked for
  static PortFault afterRefusal(String port, int error) {
    Optional<PortHolder> holder = PortHolder.of(Path.of(port));
    return holder.isPresent() || error == BUSY ? new Busy(port, holder) : new Unusable(port, error);
  }

  private static List<String> portsSeen() {
    return SystemPorts.HERE.list().stream().map(Candidate::path).toList();
  }

  private static PortFault notAllowed(Path port, String user) {
    try {
      return Rights.of(port).refuse(user, port.toString(), GroupList.HERE);
    } catch (IOException | UnsupportedOperationException e) {
      return new NotAllowed(port.toString(), user, USUAL_GROUP);
    }
  }
}
