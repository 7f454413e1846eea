package dev.lull.hardware;

import dev.lull.hardware.Link.Refused;
import dev.lull.protocol.Protocol;
import dev.lull.protocol.SleeveMessage.Welcome;
import java.util.Optional;

/// Whether a device that introduced itself can be played.
final class Greeting {
  private static final long LEAST_TICK_RATE = 1_000;
  private static final long MOST_TICK_RATE = 1_000_000;

  private Greeting() {}

  /// Why it cannot be, if so.
  ///
  /// @param motors how many motors are to be played
  static Optional<Refused> refuses(Welcome device, int motors, DeviceLimits limits) {
    if (device.protocol() != Protocol.VERSION) {
      return Optional.of(otherVersion(device));
    }
    if (device.motors() < motors) {
      return Optional.of(tooFewMotors(device, motors));
    }
    if (device.longestSeconds() < limits.longestSeconds()) {
      return Optional.of(tooLong(device, limits));
    }
    return speaksSense(device) ? Optional.empty() : Optional.of(nonsense(device));
  }

  private static boolean speaksSense(Welcome device) {
    return device.tickRate() >= LEAST_TICK_RATE
        && device.tickRate() <= MOST_TICK_RATE
        && device.bufferDepth() > 0
        && device.maxLevel() > 0;
  }

  private static Refused otherVersion(Welcome device) {
    return new Refused(
        "Sleeve %s speaks version %d of the protocol (firmware %s), and Lull speaks version %d."
            .formatted(device.id(), device.protocol(), device.firmware(), Protocol.VERSION),
        device.protocol() < Protocol.VERSION
            ? "Put the firmware on the sleeve that came with this Lull."
            : "Use a newer Lull, or put the firmware on the sleeve that came with this one.");
  }

  private static Refused tooFewMotors(Welcome device, int motors) {
    return new Refused(
        "Sleeve %s has %d motors, and the layout needs %d."
            .formatted(device.id(), device.motors(), motors),
        "Choose a layout with %d motors or fewer, or another sleeve.".formatted(device.motors()));
  }

  private static Refused tooLong(Welcome device, DeviceLimits limits) {
    return new Refused(
        "Sleeve %s drives a motor for %d s at a stretch at most, and safety.longest-on is %d s."
            .formatted(device.id(), device.longestSeconds(), limits.longestOn().toSeconds()),
        "Set safety.longest-on to %d s or less."
            .formatted(device.longestSeconds() - DeviceLimits.MARGIN.toSeconds()));
  }

  private static Refused nonsense(Welcome device) {
    return new Refused(
        "Sleeve %s says that it has %d ticks a second, %d levels and room for %d frames."
            .formatted(device.id(), device.tickRate(), device.maxLevel(), device.bufferDepth()),
        "Put the firmware on the sleeve that came with this Lull.");
  }
}
