package dev.lull.hardware;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The serial ports of this machine, without those on which no sleeve can be: sockets that Linux
/// lists although nothing is behind them, and the console of the machine, where a hello would be
/// taken for something typed.
///
/// The library knows the built-in ports only where root asks; they are looked for here too.
///
/// @param devices what Linux says of each, `/sys/class/tty`
/// @param names where their lasting names are, `/dev/serial/by-id`
record SystemPorts(Path devices, Path names) implements Candidates {
  static final SystemPorts HERE =
      new SystemPorts(Path.of("/sys/class/tty"), Path.of("/dev/serial/by-id"));

  private static final String DEV = "/dev/";
  private static final String NOTHING_BEHIND_IT = "0";
  private static final int UNKNOWN_ID = -1;
  private static final String UNKNOWN_SERIAL = "Unknown";

  @Override
  public List<Candidate> list() {
    Map<String, Candidate> found = new TreeMap<>();
    builtIn().stream()
        .map(port -> DEV + port)
        .filter(path -> Files.exists(Path.of(path)))
        .forEach(path -> found.put(path, Candidate.at(path)));
    Arrays.stream(SerialPort.getCommPorts())
        .filter(port -> isForDevices(port.getSystemPortName()))
        .map(this::candidate)
        .forEach(it -> found.put(it.path(), it));
    return List.copyOf(found.values());
  }

  /// The names of the ports that are no USB devices; of these alone Linux says of which type they
  /// are.
  List<String> builtIn() {
    try (Stream<Path> all = Files.list(devices)) {
      return all.filter(port -> Files.exists(port.resolve("type")))
          .map(port -> port.getFileName().toString())
          .filter(this::isForDevices)
          .sorted()
          .toList();
    } catch (IOException notLinux) {
      return List.of();
    }
  }

  /// Whether a device could be plugged in there.
  ///
  /// @param port its name in the system, such as `ttyS0`
  boolean isForDevices(String port) {
    return !said(devices.resolve(port).resolve("type")).equals(NOTHING_BEHIND_IT)
        && !List.of(said(devices.resolve("console/active")).split(" ")).contains(port);
  }

  /// The name of a port that stays the same whichever socket its device is plugged into.
  Optional<String> lasting(Path port) {
    if (!Files.isDirectory(names)) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> links = Files.newDirectoryStream(names)) {
      Path device = port.toRealPath();
      for (Path link : links) {
        if (Files.exists(link) && link.toRealPath().equals(device)) {
          return Optional.of(link.toString());
        }
      }
      return Optional.empty();
    } catch (IOException | DirectoryIteratorException unplugged) {
      return Optional.empty();
    }
  }

  private Candidate candidate(SerialPort port) {
    String path = port.getSystemPortPath();
    return new Candidate(path, lasting(Path.of(path)), usb(port));
  }

  private static Optional<UsbId> usb(SerialPort port) {
    if (port.getVendorID() == UNKNOWN_ID || port.getProductID() == UNKNOWN_ID) {
      return Optional.empty();
    }
    Optional<String> serial =
        Optional.ofNullable(port.getSerialNumber())
            .filter(it -> !it.isBlank() && !it.equals(UNKNOWN_SERIAL));
    return Optional.of(new UsbId(port.getVendorID(), port.getProductID(), serial));
  }

  private static String said(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException unsaid) {
      return "";
    }
  }
}
