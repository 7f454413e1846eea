package dev.lull.hardware;

import dev.lull.protocol.Protocol;
import dev.lull.protocol.SleeveMessage.Welcome;
import java.time.Duration;
import java.util.Arrays;

/// The limits that the device itself is to hold, behind those of the safety gate: it must never
/// have to, so the longest drive is a little longer.
///
/// @param ceiling largest drive of a motor, 0..1
/// @param longestOn longest time a motor is driven without a break of five seconds
record DeviceLimits(double ceiling, Duration longestOn) {
  /// The gate rests a motor for five seconds before the device would.
  static final Duration MARGIN = Duration.ofSeconds(10);

  static DeviceLimits of(SafetyLimits limits) {
    return new DeviceLimits(limits.ceiling(), limits.longestOn());
  }

  int longestSeconds() {
    return (int) longestOn.plus(MARGIN).toSeconds();
  }

  /// The level that each of a device's motors must not exceed. Those that are not played must rest.
  ///
  /// @param motors how many are played
  byte[] ceilings(Welcome device, int motors) {
    byte[] ceilings = new byte[Protocol.MAX_MOTORS];
    Arrays.fill(ceilings, 0, motors, (byte) (int) Math.floor(ceiling * device.maxLevel()));
    return ceilings;
  }
}
