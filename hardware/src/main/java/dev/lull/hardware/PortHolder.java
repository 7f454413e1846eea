package dev.lull.hardware;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The process that has locked a port.
///
/// @param process its number
/// @param program its name
record PortHolder(long process, String program) {
  private static final Path LOCKS = Path.of("/proc/locks");
  private static final int PROCESS_FIELD = 4;
  private static final int FILE_FIELD = 5;

  /// Lines of those who wait for a lock have one more.
  private static final int FIELDS = 8;

  String words() {
    return process == ProcessHandle.current().pid()
        ? "this very program"
        : "%s (process %d)".formatted(program, process);
  }

  /// Whoever holds the lock of a port, as the system's list of locks has it.
  static Optional<PortHolder> of(Path port) {
    try (Stream<String> locks = Files.lines(LOCKS)) {
      String file = device(port) + ":" + Files.getAttribute(port, "unix:ino");
      return locks
          .map(line -> line.trim().split("\\s+"))
          .filter(fields -> fields.length == FIELDS && fields[FILE_FIELD].equals(file))
          .map(fields -> named(Long.parseLong(fields[PROCESS_FIELD])))
          .findFirst();
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /// The file system a file is on, as the list of locks names it.
  private static String device(Path port) throws IOException {
    long device = (long) Files.getAttribute(port, "unix:dev");
    long major = (device >> 8) & 0xFFF;
    long minor = (device & 0xFF) | ((device >> 12) & 0xFFF00);
    return "%02x:%02x".formatted(major, minor);
  }

  private static PortHolder named(long process) {
    try {
      return new PortHolder(
          process, Files.readString(Path.of("/proc/" + process + "/comm")).trim());
    } catch (IOException e) {
      return new PortHolder(process, "another program");
    }
  }
}
