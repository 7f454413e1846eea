package dev.lull.hardware;

import com.fazecast.jSerialComm.SerialPort;
import dev.lull.hardware.PortFault.Busy;
import dev.lull.hardware.PortFault.ForNobody;
import dev.lull.hardware.PortFault.NotAllowed;
import dev.lull.hardware.PortFault.NotThere;
import dev.lull.hardware.PortFault.NotYetAllowed;
import dev.lull.hardware.PortFault.Unusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds out why a port cannot be opened. It takes its time, so it is asked on the port's own
/// thread.
final class Diagnosis {
  private static final String USUAL_GROUP = "dialout";
  private static final Set<PosixFilePermission> FOR_GROUP =
      EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE);

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
    return Arrays.stream(SerialPort.getCommPorts()).map(SerialPort::getSystemPortPath).toList();
  }

  private static PortFault notAllowed(Path port, String user) {
    try {
      PosixFileAttributes rights = Files.readAttributes(port, PosixFileAttributes.class);
      return notAllowed(port.toString(), user, rights, GroupList.HERE);
    } catch (IOException | UnsupportedOperationException e) {
      return new NotAllowed(port.toString(), user, USUAL_GROUP);
    }
  }

  /// What keeps a user out: not being in the port's group, or the port itself.
  static PortFault notAllowed(
      String port, String user, PosixFileAttributes rights, GroupList groups) {
    String group = rights.group().getName();
    boolean groupMay = rights.permissions().containsAll(FOR_GROUP) && !group.equals("root");
    if (rights.owner().getName().equals(user) || !groupMay) {
      return new ForNobody(port, user);
    }
    return groups.has(user, group)
        ? new NotYetAllowed(port, user, group)
        : new NotAllowed(port, user, group);
  }
}
