package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;

import dev.lull.hardware.Link.Refused;
import dev.lull.protocol.SleeveMessage.Welcome;
import java.util.Optional;

/// Who is at the other end of the wire: the device is greeted until it says.
final class Acquaintance {
  private final Outbox outbox;
  private final int motors;
  private final DeviceLimits limits;
  private final Retry greeting = new Retry(100 * MILLI, 2 * SECOND);
  private Optional<Peer> peer = Optional.empty();

  /// @param motors how many motors are to be played
  /// @param limits what the device itself is to hold
  Acquaintance(Outbox outbox, int motors, DeviceLimits limits, long now) {
    this.outbox = outbox;
    this.motors = motors;
    this.limits = limits;
    greeting.begin(now);
  }

  /// Greets it if it is time to.
  int greet(long now) {
    if (!greeting.isDue(now)) {
      return 0;
    }
    greeting.done(now);
    outbox.hello();
    return 1;
  }

  /// Why a device that introduced itself cannot be played, if so.
  Optional<Refused> refuses(Welcome welcome) {
    return Greeting.refuses(welcome, motors, limits);
  }

  /// Gets to know one that can be played.
  Peer meet(Welcome welcome) {
    Peer met = Peer.of(welcome, motors, outbox);
    peer = Optional.of(met);
    return met;
  }

  boolean isMade() {
    return peer.isPresent();
  }

  /// Whether it is the one that was met, and has not booted since.
  boolean isWith(Welcome welcome) {
    return isMade() && peer().welcome().boot() == welcome.boot();
  }

  /// The one that was met last, once there is one.
  Peer peer() {
    return peer.orElseThrow();
  }

  /// What sends frames to that one.
  FrameSender frames() {
    return peer().frames();
  }
}
