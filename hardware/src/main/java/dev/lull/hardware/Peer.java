package dev.lull.hardware;

import dev.lull.protocol.DeviceClock;
import dev.lull.protocol.SleeveMessage.Welcome;

/// A device that has been greeted, since it last booted.
record Peer(Welcome welcome, DeviceClock clock, FrameSender frames) {
  static Peer of(Welcome welcome, Outbox outbox) {
    DeviceClock clock = new DeviceClock(welcome.tickRate());
    return new Peer(welcome, clock, new FrameSender(outbox, clock, welcome));
  }

  SleeveReport.Device description() {
    return new SleeveReport.Device(welcome.id(), welcome.firmware().toString(), welcome.motors());
  }
}
