package dev.lull.hardware;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Where to look for a sleeve.
public sealed interface PortChoice {
  /// At one port, whatever is there.
  ///
  /// @param path such as `/dev/ttyACM0`, or a link to it
  record At(String path) implements PortChoice {
    public At {
      if (path.isBlank()) {
        throw new IllegalArgumentException(
            "sleeve.port is empty. Write the path of a port, such as \"/dev/ttyACM0\".");
      }
    }

    @Override
    public String toString() {
      return path;
    }
  }

  /// At all ports of this machine, until a sleeve says hello. Foreign devices are asked too.
  record Find() implements PortChoice {
    @Override
    public String toString() {
      return FIND;
    }
  }

  /// The same, but only at the ports of one kind of USB device, or of one such device.
  record Usb(UsbId device) implements PortChoice {
    @Override
    public String toString() {
      return USB + device;
    }
  }

  /// How a search of all ports is written.
  String FIND = "find";

  /// What a USB device's id begins with.
  String USB = "usb:";

  /// Reads a choice: `find`, `usb:2341:0043`, `usb:2341:0043:SERIAL`, or a path. Nothing if it
  /// begins like a USB device and is none, or can be no path.
  static Optional<PortChoice> of(String text) {
    if (text.equals(FIND)) {
      return Optional.of(new Find());
    }
    return isUsb(text)
        ? UsbId.of(text.substring(USB.length())).map(Usb::new)
        : Optional.of(text).filter(PortChoice::isPath).map(At::new);
  }

  /// Whether a text is meant as a USB device, well written or not.
  static boolean isUsb(String text) {
    return text.regionMatches(true, 0, USB, 0, USB.length());
  }

  private static boolean isPath(String text) {
    try {
      return !text.isBlank() && Path.of(text).getNameCount() >= 0;
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
