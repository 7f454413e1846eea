package dev.lull.hardware;

import dev.lull.hardware.PortFault.ForNobody;
import dev.lull.hardware.PortFault.NotAllowed;
import dev.lull.hardware.PortFault.NotYetAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/// Who may open a port.
///
/// @param owner whom it belongs to
/// @param group the group it belongs to
/// @param openToGroup whether that group may read and write it
record Rights(String owner, String group, boolean openToGroup) {
  private static final String NO_ONES_GROUP = "root";
  private static final Set<PosixFilePermission> BOTH_WAYS =
      EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE);

  static Rights of(Path port) throws IOException {
    var attributes = Files.readAttributes(port, PosixFileAttributes.class);
    return new Rights(
        attributes.owner().getName(),
        attributes.group().getName(),
        attributes.permissions().containsAll(BOTH_WAYS));
  }

  /// What keeps a user out who may not open it.
  PortFault refuse(String user, String port, GroupList groups) {
    if (!openToGroup || group.equals(NO_ONES_GROUP) || owner.equals(user)) {
      return new ForNobody(port, user);
    }
    return groups.has(user, group)
        ? new NotYetAllowed(port, user, group)
        : new NotAllowed(port, user, group);
  }
}
