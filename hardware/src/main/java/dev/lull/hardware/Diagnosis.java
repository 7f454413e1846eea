package dev.lull.hardware;

import com.fazecast.jSerialComm.SerialPort;
import dev.lull.hardware.PortFault.Busy;
import dev.lull.hardware.PortFault.NotAllowed;
import dev.lull.hardware.PortFault.NotThere;
import dev.lull.hardware.PortFault.Unusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds out why a port cannot be opened. It takes its time, so it is asked on the port's own
/// thread.
final class Diagnosis {
  private static final String USUAL_GROUP = "dialout";

  private Diagnosis() {}

  /// What stands in the way even before it is tried.
  static Optional<PortFault> beforeOpening(String port) {
    Path path = Path.of(port);
    if (!Files.exists(path)) {
      return Optional.of(new NotThere(port, portsSeen()));
    }
    if (!Files.isReadable(path) || !Files.isWritable(path)) {
      return Optional.of(new NotAllowed(port, System.getProperty("user.name"), group(path)));
    }
    return Optional.empty();
  }

  /// Why it was refused although nothing seemed to stand in the way.
  ///
  /// @param error what the system called it; it names no lock, so the lock is looked for
  static PortFault afterRefusal(String port, int error) {
    Optional<PortHolder> holder = PortHolder.of(Path.of(port));
    return holder.isPresent() ? new Busy(port, holder) : new Unusable(port, error);
  }

  private static List<String> portsSeen() {
    return Arrays.stream(SerialPort.getCommPorts()).map(SerialPort::getSystemPortPath).toList();
  }

  private static String group(Path path) {
    try {
      String group = Files.readAttributes(path, PosixFileAttributes.class).group().getName();
      return group.equals("root") ? USUAL_GROUP : group;
    } catch (IOException | UnsupportedOperationException e) {
      return USUAL_GROUP;
    }
  }
}
