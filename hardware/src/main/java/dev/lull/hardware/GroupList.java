package dev.lull.hardware;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Who is in which group, as the system has it written down. A login knows only what was written
/// when it began.
///
/// @param file `/etc/group`
record GroupList(Path file) {
  static final GroupList HERE = new GroupList(Path.of("/etc/group"));

  private static final int NAME = 0;
  private static final int MEMBERS = 3;

  boolean has(String user, String group) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(line -> line.split(":", -1))
          .filter(fields -> fields.length > MEMBERS && fields[NAME].equals(group))
          .anyMatch(fields -> List.of(fields[MEMBERS].split(",")).contains(user));
    } catch (IOException unreadable) {
      return false;
    }
  }
}
