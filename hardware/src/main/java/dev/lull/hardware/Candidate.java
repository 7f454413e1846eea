package dev.lull.hardware;

import java.util.Optional;

/// A serial port on which a sleeve might be.
///
/// @param path where it is now, such as `/dev/ttyACM0`; it may be another after it was unplugged
/// @param lasting a name that stays the same, such as `/dev/serial/by-id/usb-Arduino…`, if it has
///     one
/// @param usb the USB device it belongs to, if it does
public record Candidate(String path, Optional<String> lasting, Optional<UsbId> usb) {
  /// A port of which nothing is known but where it is.
  public static Candidate at(String path) {
    return new Candidate(path, Optional.empty(), Optional.empty());
  }
}
