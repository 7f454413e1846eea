package dev.lull.controller.broker;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells which program of this machine listens on a TCP port, as far as Linux lets this user see.
final class PortHolder {
  private static final String LISTENING = "0A";
  private static final int LOCAL_ADDRESS = 1;
  private static final int STATE = 3;
  private static final int INODE = 9;

  private PortHolder() {}

  /// The program's name and process id, such as `mosquitto (process 812)`.
  static Optional<String> of(int port) {
    Set<String> sockets = listenersOn(port);
    return sockets.isEmpty() ? Optional.empty() : firstProcessWith(sockets);
  }

  /// Whether a program listens there, even one that is not this user's to see.
  static boolean isThere(int port) {
    return !listenersOn(port).isEmpty();
  }

  private static Set<String> listenersOn(int port) {
    Set<String> sockets = new HashSet<>();
    for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
      sockets.addAll(listenersOn(port, Path.of(table)));
    }
    return sockets;
  }

  private static List<String> listenersOn(int port, Path table) {
    String suffix = String.format(Locale.ROOT, ":%04X", port);
    try {
      return Files.readAllLines(table).stream()
          .skip(1)
          .map(line -> line.trim().split("\\s+"))
          .filter(it -> it[LOCAL_ADDRESS].endsWith(suffix) && it[STATE].equals(LISTENING))
          .map(it -> "socket:[" + it[INODE] + "]")
          .toList();
    } catch (IOException notLinux) {
      return List.of();
    }
  }

  private static Optional<String> firstProcessWith(Set<String> sockets) {
    return ProcessHandle.allProcesses()
        .filter(process -> holdsAny(process.pid(), sockets))
        .findFirst()
        .map(process -> nameOf(process) + " (process " + process.pid() + ")");
  }

  private static boolean holdsAny(long pid, Set<String> sockets) {
    try (DirectoryStream<Path> open =
        Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "fd"))) {
      for (Path descriptor : open) {
        if (sockets.contains(Files.readSymbolicLink(descriptor).toString())) {
          return true;
        }
      }
      return false;
    } catch (IOException | RuntimeException notOursToSee) {
      return false;
    }
  }

  private static String nameOf(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(command -> Path.of(command).getFileName().toString())
        .orElse("a program");
  }
}
